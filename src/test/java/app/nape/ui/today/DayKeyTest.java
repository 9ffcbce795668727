package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakOutcome;
import app.nape.ui.control.Legend;
import app.nape.words.BreakWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayKeyTest {
    private final BreakWords words = new BreakWords(new Texts(Locale.UK));

    private static Mark mark(Lane lane, String look) {
        return new Mark(lane, Instant.EPOCH, Duration.ZERO, look, "", "");
    }

    private static Mark done(BreakOutcome outcome) {
        return mark(Lane.BREAKS, DayKey.look(outcome));
    }

    @Test
    void saysWhatEachSignOfTheDaysBreaksMeansOnceAndInOneOrder() {
        assertEquals(
                List.of(
                        new Legend.Sign("mark mark-taken", words.outcome(BreakOutcome.TAKEN)),
                        new Legend.Sign("mark mark-skipped", words.outcome(BreakOutcome.SKIPPED))),
                DayKey.of(
                        List.of(done(BreakOutcome.SKIPPED), done(BreakOutcome.TAKEN), done(BreakOutcome.SKIPPED)),
                        words));
    }

    @Test
    void keepsQuietOfWhatTheOtherRowsDraw() {
        assertEquals(
                List.of(), DayKey.of(List.of(mark(Lane.STRETCHES, "mark-stretch"), mark(Lane.PAIN, "pain-4")), words));
    }

    @Test
    void knowsASignForEveryWayABreakCanGo() {
        assertEquals(
                BreakOutcome.values().length,
                DayKey.of(
                                List.of(BreakOutcome.values()).stream()
                                        .map(DayKeyTest::done)
                                        .toList(),
                                words)
                        .size());
    }
}
