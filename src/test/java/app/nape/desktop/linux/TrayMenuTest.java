package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.TrayItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrayMenuTest {
    private static final TrayItem START = new TrayItem.Choice("start", "Start now", true);
    private static final TrayItem QUIT = new TrayItem.Choice("quit", "Quit", true);

    private final TrayMenu menu = new TrayMenu();

    private int number(String id) {
        return menu.root().below().stream()
                .filter(node -> node.item() instanceof TrayItem.Choice choice
                        && choice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void keepsTheNumberOfAnEntryThatMoves() {
        menu.show(List.of(START, new TrayItem.Rule(), QUIT));
        int quit = number("quit");
        menu.show(List.of(QUIT, new TrayItem.Choice("open", "Open", true), START));
        assertEquals(quit, number("quit"));
        assertTrue(number("open") > quit, "a new entry gets a new number");
    }

    @Test
    void stillKnowsAnEntryThatIsNoLongerShown() {
        menu.show(List.of(START, QUIT));
        int start = number("start");
        menu.show(List.of(QUIT));
        assertEquals(Optional.of("start"), menu.choice(start));
        assertEquals(Optional.empty(), menu.node(start));
        assertEquals(Optional.empty(), menu.choice(99));
    }

    @Test
    void tellsSameChoicesInDifferentGroupsApart() {
        TrayItem hour = new TrayItem.Choice("pause-60", "1 hour", true);
        menu.show(List.of(new TrayItem.Group("Pause", List.of(hour)), hour));
        int inner = menu.root().below().getFirst().below().getFirst().number();
        assertTrue(inner != menu.root().below().get(1).number());
        assertEquals(Optional.of("pause-60"), menu.choice(inner));
    }

    @Test
    void showsUnderscoresAsTheyAreWritten() {
        menu.show(List.of(new TrayItem.Line("a_b"), new TrayItem.Choice("x", "X", false)));
        assertEquals(
                Map.of("label", "a__b", "enabled", false),
                menu.root().below().getFirst().properties());
        assertEquals(
                Map.of("label", "X", "enabled", false),
                menu.root().below().get(1).properties());
    }
}
