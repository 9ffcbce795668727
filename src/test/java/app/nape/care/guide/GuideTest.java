package app.nape.care.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
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

    @Test
    void keepsTheOrderInWhichChangesAreProposedWhateverBecomesOfTheList() {
        List<CheckItem> items = new ArrayList<>(List.of(CHAIR, BAG, SCREEN));
        List<GuideTopic> topics = new ArrayList<>();
        Guide own = new Guide(topics, items, List.of());
        items.clear();
        topics.add(new GuideTopic("moving", List.of()));
        assertEquals(List.of(CHAIR, BAG, SCREEN), own.check());
        assertEquals(List.of(), own.topics());
    }

    @Test
    void ordersWhatAStatementRestsOnFromTheStrongestToTheWeakest() {
        assertEquals(Strength.REVIEW, Collections.min(List.of(Strength.ARTICLE, Strength.REVIEW, Strength.TRIAL)));
        assertTrue(Strength.TRIAL.compareTo(Strength.GUIDANCE) < 0 && Strength.ARTICLE.compareTo(Strength.OPINION) < 0);
    }
}
