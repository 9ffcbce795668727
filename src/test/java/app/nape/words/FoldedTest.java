package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void findsWordsWithoutTheirAccentsAndInAnyLetters() {
        assertEquals("epaule", Folded.of("Épaule"));
        assertEquals("neck", Folded.of("NECK"));
        assertEquals("ice, 5 min", Folded.of("Ice, 5\u00a0min"));
    }

    @Test
    void takesWhatWasTypedApartAndNothingFromNothing() {
        assertEquals(List.of("chin", "tuck"), Folded.typed("  Chin \t TUCK "));
        assertEquals(List.of(), Folded.typed("  "));
        assertEquals(List.of(), Folded.typed(""));
    }
}
