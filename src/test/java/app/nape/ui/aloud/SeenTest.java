package app.nape.ui.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
    private static Seen seen(String name, String value, List<String> states, String place) {
        return new Seen(name, "option", value, states, place, "Goes there.", null);
    }

    @Test
    void saysAllOfWhatIsNew() {
        Seen option = seen("Volume: 80%", "", List.of("chosen"), "4 of 5");
        assertEquals("Volume: 80%, option, chosen, 4 of 5. Goes there.", option.whole());
        assertEquals("Volume: 80%, option, chosen, 4 of 5", option.brief());
    }

    @Test
    void saysOfAHelpThatRepeatsTheNameOnlyTheKeys() {
        Seen place = new Seen("Log", "", "", List.of("chosen"), "", "Log (Alt+3)", null);
        assertEquals("Log, chosen. Alt+3", place.whole());
    }

    @Test
    void saysNoValueTwiceThatStandsInTheName() {
        assertEquals(
                "Pain 4 of 10, option. Goes there.",
                seen("Pain 4 of 10", "4", List.of(), "").whole());
    }

    @Test
    void saysOnlyWhatHasChanged() {
        Seen before = seen("Neck", "3", List.of("not ticked"), "");
        assertEquals("ticked", seen("Neck", "3", List.of("ticked"), "").since(before));
        assertEquals("4", seen("Neck", "4", List.of("not ticked"), "").since(before));
        assertEquals(
                "Neck, left", seen("Neck, left", "3", List.of("not ticked"), "").since(before));
        assertEquals("", before.since(before));
    }

    @Test
    void saysTheWholeOfAnotherEntryOfAList() {
        Seen first = seen("Desk reset", "", List.of(), "1 of 8");
        assertEquals(
                "Neck ease, option, 2 of 8. Goes there.",
                seen("Neck ease", "", List.of(), "2 of 8").since(first));
    }

    @Test
    void doesNotCountAloud() {
        Seen before = seen("Hold to leave, 0:40", "", List.of(), "");
        assertEquals("", seen("Hold to leave, 0:39", "", List.of(), "").since(before));
        assertEquals("Leave", seen("Leave", "", List.of(), "").since(before));
        Seen score = seen("Pain 4 of 10", "4", List.of(), "");
        assertEquals("Pain 5 of 10", seen("Pain 5 of 10", "5", List.of(), "").since(score));
    }
}
