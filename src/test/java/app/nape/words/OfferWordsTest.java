package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfferWordsTest {
    private final OfferWords words = new OfferWords(new Texts(Locale.UK));

    @Test
    void saysWhatAndHowLong() {
        assertEquals("Rest break, 5 min", words.title(BreakKind.REST_BREAK, Duration.ofMinutes(5)));
    }

    @Test
    void saysFromWhenOnAPauseBeginsItAndWhenItBeginsWhateverTheHandsDo() {
        assertEquals("Begins in 0:20 once you pause, at the latest in 1:20.", words.begins(at(20, 80)));
        assertEquals("Begins at your next pause, at the latest in 0:40.", words.begins(at(0, 40)));
    }

    @Test
    void saysOneTimeWhereThereIsNoGraceAndNoneWhereNothingBeginsByItself() {
        assertEquals("Begins in 0:20.", words.begins(at(20, 20)));
        assertEquals("Begins when you start it.", words.begins(null));
    }

    @Test
    void saysOnlyOfWhatFillsTheScreenThatItDoes() {
        assertEquals("It will fill the screen.", words.screen(Delivery.FULL_SCREEN));
        assertEquals("It stays small and leaves your screen free.", words.screen(Delivery.PROMPT));
        assertEquals("It stays small and leaves your screen free.", words.screen(Delivery.NOTIFICATION));
    }

    @Test
    void namesWhatCanBeAnsweredAndTheBreakInTheAnswersThatAreSpoken() {
        assertEquals("Start now", words.start());
        assertEquals("Skip", words.skip());
        assertEquals("Take a short one instead", words.shorter());
        assertEquals("You were typing, so it waits. The last letters may be missing.", words.steppedBack());
        assertEquals("In 5 min", words.later(Duration.ofMinutes(5)));
        assertEquals("Rest break: start now", words.startSpoken(BreakKind.REST_BREAK));
        assertEquals(
                "Rest break: put it off, 5 minutes", words.laterSpoken(BreakKind.REST_BREAK, Duration.ofMinutes(5)));
        assertEquals("Rest break: skip it", words.skipSpoken(BreakKind.REST_BREAK));
    }

    private static Beginning at(long earliest, long latest) {
        return new Beginning(Duration.ofSeconds(earliest), Duration.ofSeconds(latest), Duration.ofSeconds(80));
    }
}
