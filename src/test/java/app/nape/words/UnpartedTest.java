package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnpartedTest {
    private static final Texts PLAIN = new Texts(Locale.UK);
    private static final Texts SCREEN = PLAIN.onScreen();
    private static final Pattern PARTED =
            Pattern.compile("(?<![:\\p{L}\\d])\\d{1,3} (?:min|s|h|m|cm|sets?|exercises?|times|of)\\b");

    @Test
    void aNumberIsHeldToWhatItCounts() {
        assertEquals(
                "Change of position, 1_min. Stand for 20_min now",
                shown("Change of position, 1 min. Stand for 20 min now"));
        assertEquals("1_h_30_min", shown("1 h 30 min"));
        assertEquals("2½_min, 1.5_points, 3_sets", shown("2½ min, 1.5 points, 3 sets"));
        assertEquals("Friday 20_November", shown("Friday 20 November"));
    }

    @Test
    void aShortWordBetweenTwoNumbersIsHeldToBoth() {
        assertEquals("Pain 2_of_10, mild", shown("Pain 2 of 10, mild"));
        assertEquals("hold 5_to_10_seconds", shown("hold 5 to 10 seconds"));
    }

    @Test
    void aTimeOfDayAYearAndWordsAloneStandFree() {
        for (String words : List.of(
                "until 16:00 without", "in 2026 the log", "no days", "C2 root", "5, then 4", "5 – 6", "5 ", " 5", "")) {
            assertSame(words, Unparted.of(words));
        }
        assertEquals("21_Aug 2026 to 20_Nov 2026", shown("21 Aug 2026 to 20 Nov 2026"));
    }

    @Test
    void onlyTextsForAScreenAreHeld() {
        assertEquals("5 min", PLAIN.of("words.length.minutes", 5));
        assertEquals("5_min", seen(SCREEN.of("words.length.minutes", 5)));
        assertEquals("5 min", SCREEN.plain().of("words.length.minutes", 5));
        assertEquals("5_exercises · 11_min", seen(SCREEN.counted("routines.length", 5, "11 min")));
        assertEquals("12_h ago", seen(SCREEN.verbatim("log.when.half-day").orElseThrow()));
    }

    @Test
    void noTextOfAnyBundlePartsANumberFromItsUnitOnAScreen() {
        List<String> parted = BundleFiles.english().keySet().stream()
                .filter(key ->
                        PARTED.matcher(SCREEN.verbatim(key).orElseThrow()).find())
                .toList();
        assertEquals(List.of(), parted);
    }

    private static String shown(String words) {
        return seen(Unparted.of(words));
    }

    private static String seen(String words) {
        return words.replace(Unparted.HELD, '_');
    }
}
