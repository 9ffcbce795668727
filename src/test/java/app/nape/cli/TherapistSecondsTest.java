package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Item;
import app.nape.care.plan.Led;
import app.nape.care.plan.Programme;
import app.nape.content.Bundled;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.ReviewEvent;
import app.nape.exercise.LegKind;
import app.nape.exercise.SessionPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people complained of in how other programs count what a therapist wrote, each as a case of its own. */
class TherapistSecondsTest {
    @Test
    @DisplayName("T6 Wanted: a timer to do along, and the follow-up in the calendar")
    void theTherapistsOwnSecondsAreCountedAndTheReviewIsADayForACalendar() throws IOException {
        Programme sample = sample();
        assertEquals(
                List.of(20L, 20L),
                holds(
                        sample,
                        sample.phases().getFirst().sets().getFirst().items().get(2)));
        String event = new String(
                ReviewEvent.of(sample, Bundled.TEXTS, Instant.parse("2026-11-25T09:00:00Z"))
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        assertTrue(event.contains("DTSTART:20261216T170000\r\n"), event);
        assertFalse(event.contains("A. Sample"), event);
    }

    /** The seconds of each hold of an item, as the player leads it. */
    private static List<Long> holds(Programme programme, Item item) {
        SessionPlan plan = SessionPlan.of("set", List.of(Led.of(programme, item, Bundled.EXERCISES::exercise)));
        return plan.items().getFirst().legs().stream()
                .filter(leg -> leg.kind() == LegKind.HOLD)
                .map(leg -> leg.length().toSeconds())
                .toList();
    }

    @Test
    @DisplayName("T16 The second side gets what is left of the time")
    void bothSidesAreHeldWhole() throws IOException {
        Programme sample = sample();
        Item stretch = sample.phases().getFirst().sets().getFirst().items().get(1);
        assertEquals(List.of(20L, 20L, 20L, 20L), holds(sample, stretch));
    }

    private static Programme sample() throws IOException {
        return PlanFile.read(
                        Files.readAllBytes(
                                Path.of("src/test/resources/app/nape/exchange/plan/chronic-desk-neck.nape-plan")),
                        List.of())
                .programme();
    }

    @Test
    @DisplayName("T20 Wanted: an exercise with its own seconds and repetitions")
    void anItemHasItsOwnSecondsAndRepetitionsWhereverItIsPlayed() throws IOException {
        Programme sample = sample();
        Item squeeze = sample.phases().getFirst().sets().get(1).items().getFirst();
        assertEquals(Collections.nCopies(20, 6L), holds(sample, squeeze), "2 sets of 10");
    }
}
