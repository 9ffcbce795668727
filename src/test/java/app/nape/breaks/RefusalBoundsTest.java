package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.time.Moment;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a refusal names as its bounds is just granted; what lies beyond is refused. */
class RefusalBoundsTest {
    private static final Duration STEP = Duration.ofMillis(1);

    private final Script day = Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
            .minutes(10);

    private void granted(Function<Moment, BreakEvent> asked) {
        assertEquals(Optional.empty(), day.refusal(asked));
    }

    private void refused(Refusal because, Function<Moment, BreakEvent> asked) {
        assertEquals(Optional.of(because), day.refusal(asked));
    }

    private static Duration least(Refusal refusal) {
        return Objects.requireNonNull(refusal.least());
    }

    private static Duration most(Refusal refusal) {
        return Objects.requireNonNull(refusal.most());
    }

    @Test
    void putsABreakOffWithinItsBoundsOnly() {
        Refusal bounds = Refusal.POSTPONEMENT_OUT_OF_BOUNDS;
        granted(at -> new BreakEvent.Postponed(at, least(bounds)));
        granted(at -> new BreakEvent.Postponed(at, most(bounds)));
        refused(bounds, at -> new BreakEvent.Postponed(at, least(bounds).minus(STEP)));
        refused(bounds, at -> new BreakEvent.Postponed(at, most(bounds).plus(STEP)));
    }

    @Test
    void pausesWithinItsBoundsOnly() {
        Refusal bounds = Refusal.PAUSE_OUT_OF_BOUNDS;
        granted(at -> new BreakEvent.PauseAsked(at, least(bounds)));
        granted(at -> new BreakEvent.PauseAsked(at, most(bounds)));
        refused(bounds, at -> new BreakEvent.PauseAsked(at, least(bounds).minus(STEP)));
        refused(bounds, at -> new BreakEvent.PauseAsked(at, most(bounds).plus(STEP)));
    }

    @Test
    void notesABreakOnlyAsFarBackAsItSays() {
        Refusal bounds = Refusal.TIME_OUT_OF_BOUNDS;
        granted(at -> new BreakEvent.TakenReported(
                at, null, at.wall().minus(most(bounds)).plus(STEP)));
        refused(bounds, at -> new BreakEvent.TakenReported(at, null, at.wall().minus(most(bounds))));
    }
}
