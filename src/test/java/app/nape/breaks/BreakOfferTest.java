package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOffer.Phase;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shown of an offer is read from it. */
class BreakOfferTest {
    private static final BreakRule REST = TestSchedules.rest();
    private static final Duration HOUR = Duration.ofHours(1);

    private static BreakOffer offer(Phase phase, @Nullable Duration until, Duration rested) {
        return new BreakOffer(REST.id(), phase, HOUR, until, null, rested, null, false);
    }

    @Test
    void countsDownToTheEndOfItsPhase() {
        BreakOffer waiting = offer(Phase.WAITING, HOUR.plusSeconds(60), Duration.ZERO);
        assertEquals(Duration.ofSeconds(60), waiting.left(REST, HOUR));
        assertEquals(Duration.ofSeconds(1), waiting.left(REST, HOUR.plusSeconds(59)));
        assertEquals(
                Duration.ZERO,
                waiting.left(REST, HOUR.plusSeconds(61)),
                "a phase that should have ended has nothing left");
    }

    @Test
    void countsDownTheBreakByWhatWasRestedAndByNoClock() {
        BreakOffer begun = offer(Phase.UNDER_WAY, null, Duration.ofMinutes(2));
        assertEquals(Duration.ofMinutes(3), begun.left(REST, HOUR));
        assertEquals(Duration.ofMinutes(3), begun.left(REST, HOUR.plusSeconds(90)));
        assertEquals(
                Duration.ofMinutes(1), begun.withRested(Duration.ofMinutes(4)).left(REST, HOUR));
        assertEquals(Duration.ZERO, begun.withRested(Duration.ofMinutes(6)).left(REST, HOUR));
    }

    @Test
    void stepsBackForLettersInItsFirstSecondsOnlyWhereItFilledTheScreenByItself() {
        Schedule schedule = TestSchedules.of(REST);
        BreakOffer begun = offer(Phase.UNDER_WAY, null, Duration.ZERO);
        assertTrue(begun.stepsBack(schedule, HOUR));
        assertTrue(begun.stepsBack(schedule, HOUR.plusMillis(4_999)));
        assertFalse(begun.stepsBack(schedule, HOUR.plusSeconds(5)));
        assertFalse(offer(Phase.WAITING, HOUR.plusSeconds(9), Duration.ZERO).stepsBack(schedule, HOUR));
        assertFalse(begun.stepsBack(TestSchedules.of(REST.withDelivery(Delivery.PROMPT)), HOUR));
        assertFalse(begun.stepsBack(
                schedule.withWaits(schedule.headsUp(), Duration.ZERO, schedule.typingPause(), schedule.minimumGap()),
                HOUR));
        BreakOffer stays = new BreakOffer(REST.id(), Phase.UNDER_WAY, HOUR, null, null, Duration.ZERO, null, true);
        assertFalse(stays.stepsBack(schedule, HOUR));
    }
}
