package app.nape.care.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final CheckItem SCREEN = item("screen-height", CheckGroup.DESK);
    private static final CheckItem BAG = item("light-bag", CheckGroup.CARRYING);
    private static final CheckItem CHAIR = item("chair", CheckGroup.DESK);

    private final Guide guide = new Guide(List.of(), List.of(SCREEN, BAG, CHAIR), List.of());

    private static CheckItem item(String id, CheckGroup group) {
        return new CheckItem(id, group, id, Strength.OPINION, List.of(), false);
    }

    @Test
    void listsWhatBelongsToTheSamePartOfADay() {
        assertEquals(List.of(SCREEN, CHAIR), guide.items(CheckGroup.DESK));
        assertEquals(List.of(BAG), guide.items(CheckGroup.CARRYING));
        assertEquals(List.of(), guide.items(CheckGroup.SPORT));
    }

    @Test
    void findsAnItemByItsId() {
        assertEquals(Optional.of(CHAIR), guide.item("chair"));
        assertEquals(Optional.empty(), guide.item("sofa"));
    }
}
