package app.nape.care.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The least and the most that a part of a programme may be, and what no text of one may hold. */
class LimitTest {
    private static void refuses(String id, Executable limit) {
        OutOfBounds refused = assertThrows(OutOfBounds.class, limit);
        assertEquals("it", refused.field());
        assertEquals(id, refused.why().id());
    }

    @Test
    void takesWholeNumbersSecondsAndMinutesFromTheLeastToTheMost() {
        assertEquals(2, Limit.whole("it", 2, 2, 5));
        assertEquals(5, Limit.whole("it", 5, 2, 5));
        refuses("plan.is-no-whole-number", () -> Limit.whole("it", 1, 2, 5));
        refuses("plan.is-no-whole-number", () -> Limit.whole("it", 6, 2, 5));
        for (int each : new int[] {2, 5}) {
            Duration seconds = Duration.ofSeconds(each);
            Duration minutes = Duration.ofMinutes(each);
            assertEquals(seconds, Limit.seconds("it", seconds, 2, 5));
            assertEquals(minutes, Limit.minutes("it", minutes, 2, 5));
        }
        for (int each : new int[] {1, 6}) {
            refuses("plan.is-no-whole-number", () -> Limit.seconds("it", Duration.ofSeconds(each), 2, 5));
            refuses("plan.is-no-whole-number", () -> Limit.minutes("it", Duration.ofMinutes(each), 2, 5));
        }
        refuses("plan.is-no-whole-number", () -> Limit.seconds("it", Duration.ofMillis(3500), 2, 5));
        refuses("plan.is-no-whole-number", () -> Limit.minutes("it", Duration.ofSeconds(210), 2, 5));
    }

    @Test
    void takesDaysOfTheseThreeCenturies() {
        for (LocalDate day : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31))) {
            assertEquals(day, Limit.day("it", day));
        }
        for (LocalDate day : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1))) {
            refuses("plan.is-not-within-years", () -> Limit.day("it", day));
        }
    }

    @Test
    void takesKeysOfUpToFortySmallLettersDigitsAndHyphens() {
        for (String key : List.of("a", "9", "chin-tuck", "a".repeat(40))) {
            assertEquals(key, Limit.key("it", key));
            assertEquals(key, Limit.keyOrNone("it", key));
        }
        assertEquals("", Limit.keyOrNone("it", ""));
        for (String none : List.of("", "-a", "A", "chin tuck", "a".repeat(41))) {
            refuses("plan.is-not-a-key", () -> Limit.key("it", none));
        }
        refuses("plan.is-not-a-key", () -> Limit.keyOrNone("it", "A"));
        assertEquals("ab", Limit.matching("it", "ab", Pattern.compile("a."), "plan.is-no-phone"));
        refuses("plan.is-no-phone", () -> Limit.matching("it", "abc", Pattern.compile("a."), "plan.is-no-phone"));
    }

    @Test
    void tellsALineFromLinesAndAnEmptyTextFromAFilledOne() {
        assertEquals("one", Limit.line("it", "one", 3));
        assertEquals("a\nb", Limit.text("it", "a\nb", 3));
        assertEquals("", Limit.lineOrNone("it", "", 3));
        assertEquals("", Limit.textOrNone("it", "", 3));
        refuses("plan.is-empty", () -> Limit.line("it", "", 3));
        refuses("plan.is-empty", () -> Limit.text("it", "", 3));
        refuses("plan.has-a-control-character", () -> Limit.lineOrNone("it", "a\nb", 3));
        refuses("plan.has-a-control-character", () -> Limit.lineOrNone("it", "\nb", 3));
        refuses("plan.is-too-long", () -> Limit.line("it", "four", 3));
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        String three = "\uD83D\uDE42".repeat(3);
        assertEquals(three, Limit.line("it", three, 3));
        refuses("plan.is-too-long", () -> Limit.line("it", three + "x", 3));
    }

    /** Controls, what turns the direction of what follows, and half a character. */
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\t', '\r', '\u007f', '\u0085', '\u202a', '\u202c', '\u202e', '\u2066', '\u2068', '\u2069',
                '\ud800', '\udfff'
            })
    void holdsNothingThatCannotBeRead(char hidden) {
        refuses("plan.has-a-control-character", () -> Limit.text("it", "a" + hidden + "b", 600));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\n', '~', '\u00a0', '\u2029', '\u202f', '\u2065', '\u206a', '\u05d0', '\ue000', '\ud7ff'})
    void holdsWhatStandsBesideThem(char seen) {
        assertEquals("a" + seen + "b", Limit.text("it", "a" + seen + "b", 600));
    }

    @Test
    void takesListsOfSoManyAndNoneTwiceWhereEachHasAName() {
        assertEquals(List.of(1, 1), Limit.list("it", List.of(1, 1), 2, 3));
        assertEquals(List.of(1, 2, 3), Limit.unlike("it", List.of(1, 2, 3), each -> each, 2, 3));
        refuses("plan.is-no-list-of", () -> Limit.list("it", List.of(1), 2, 3));
        refuses("plan.is-no-list-of", () -> Limit.list("it", List.of(1, 2, 3, 4), 2, 3));
        refuses("plan.holds-one-twice", () -> Limit.unlike("it", List.of(1, 11), each -> each % 10, 2, 3));
    }
}
