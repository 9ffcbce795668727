package app.nape.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordedTest {
    private enum Ending implements Worded {
        TAKEN,
        CUT_SHORT
    }

    @Test
    void writesAConstantInSmallLettersWithHyphens() {
        assertEquals("cut-short", Ending.CUT_SHORT.word());
        assertEquals("taken", Worded.wordOf(Ending.TAKEN));
        assertEquals("monday", Worded.wordOf(DayOfWeek.MONDAY));
    }

    @Test
    void findsTheConstantOfAWordAndOfNothingElse() {
        assertEquals(Optional.of(Ending.CUT_SHORT), Worded.fromWord(Ending.class, "cut-short"));
        for (String other : new String[] {"CUT_SHORT", "cut_short", "Cut-Short", "cut", ""}) {
            assertEquals(Optional.empty(), Worded.fromWord(Ending.class, other), other);
        }
    }

    /** In Turkish the small letter of I has no dot, and a file written there would be read nowhere else. */
    @Test
    void writesTheSameWordInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("friday", Worded.wordOf(DayOfWeek.FRIDAY));
        } finally {
            Locale.setDefault(before);
        }
    }
}
