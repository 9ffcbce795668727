package app.nape.ui.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.journal.Suggestions;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the library reads of the log before it suggests anything. The bench’s day is Monday 2 March 2026, nine in the morning. */
class SuggestionReadingTest {
    private final UiBench bench = new UiBench();
    private final PageContext context = bench.context();

    private void write(JournalEntry entry) {
        bench.<Boolean>change(
                journal -> {
                    journal.save(entry);
                    return true;
                },
                _ -> {});
    }

    private void stretched(Duration ago, String... done) {
        write(new JournalEntry.Stretch(
                UUID.randomUUID(),
                bench.now().wall().minus(ago),
                "desk-5",
                List.of(done),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null,
                null));
    }

    private Past past() {
        return Past.read(bench.journal(), bench.now().wall());
    }

    private List<String> suggested() {
        List<String> found = new ArrayList<>();
        SuggestionReading.ask(
                context,
                suggestions ->
                        suggestions.forEach(each -> found.add(each.routine().id())));
        return found;
    }

    @Test
    void looksBackFourWeeksAndNoFurther() {
        stretched(Duration.ofDays(28), "chin-tuck");
        stretched(Duration.ofDays(28).plusSeconds(1), "self-hug");
        assertEquals(List.of("chin-tuck"), past().done());
    }

    @Test
    void countsWhatWasDoneAtThisVeryMoment() {
        stretched(Duration.ZERO, "chin-tuck");
        assertEquals(List.of("chin-tuck"), past().done());
    }

    @Test
    void namesEachExerciseOnceTheNewestFirst() {
        stretched(Duration.ofDays(3), "a", "b");
        stretched(Duration.ofDays(1), "b", "c");
        assertEquals(List.of("c", "b", "a"), past().done());
        assertEquals(List.of(), Past.NOTHING.done());
    }

    @Test
    void isGentleWhileAnEpisodeIsOpenAndShortlyAfterOne() {
        assertFalse(past().gentle());
        UUID episode = bench.openEpisode();
        assertTrue(past().inPain());
        assertFalse(past().returning(), "it is not over");
        assertTrue(past().gentle());
        JournalEntry.Pain open =
                (JournalEntry.Pain) bench.journal().find(episode).orElseThrow();
        write(new JournalEntry.Pain(open.episode().withEnded(bench.now().wall())));
        assertFalse(past().inPain());
        assertTrue(past().returning());
        assertTrue(past().gentle());
    }

    @Test
    void suggestsTheShortOneAtTheDeskToWhoeverFollowsNothing() {
        assertEquals(List.of(Suggestions.AT_THE_DESK), suggested());
    }

    @Test
    void putsWhatIsFollowedAndNotDoneThisWeekFirst() {
        bench.change(settings -> settings.withStretching(it -> it.withFollowed(Set.of("upper-back"))));
        assertEquals(List.of("upper-back", Suggestions.AT_THE_DESK), suggested());
    }

    @Test
    void suggestsOnlyTheGentleOneInPainAndLessWhereItHurtsMore() {
        UUID episode = bench.openEpisode();
        context.standing().refresh();
        assertEquals(List.of(Suggestions.GENTLE), suggested());
        write(new JournalEntry.Reading(
                UUID.randomUUID(), episode, Instant.parse("2026-03-02T09:00:00Z"), new Nprs(8), null));
        assertEquals(List.of(Suggestions.FIRST_HOURS), suggested());
    }

    @Test
    void suggestsNothingWhileAWarningSignHoldsExercises() {
        bench.<Boolean>change(
                journal -> {
                    journal.keepSafety(Map.of(), new EpisodeSafety(List.of("cord"), null, null, Set.of(), Map.of()));
                    return true;
                },
                _ -> {});
        assertEquals(List.of(), suggested());
    }
}
