package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.plan.Item;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A set that was done, and what is said of it afterwards. */
class SetChangeTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Programme PROGRAMME = SampleProgramme.of("desk-neck", LocalDate.of(2026, 3, 2));
    private static final ProgrammeSet SET = PROGRAMME.phases().getFirst().sets().getFirst();
    private static final List<String> IDS = SET.items().stream().map(Item::id).toList();

    private static JournalEntry.Stretch did(SessionOutcome outcome, List<String> items, List<Skipped> skipped) {
        return new JournalEntry.Stretch(
                new UUID(1, 1),
                AT,
                JournalEntry.Stretch.OF_PROGRAMME,
                SET.items().stream()
                        .filter(item -> items.contains(item.id()))
                        .map(Item::exercise)
                        .toList(),
                Duration.ofMinutes(3),
                outcome,
                null,
                new Nprs(4),
                null,
                new SetTurn(PROGRAMME.id(), 1, "p1", SET.id(), false, items, skipped));
    }

    private static SetTurn turn(JournalEntry.Stretch entry) {
        return Objects.requireNonNull(entry.turn());
    }

    @Test
    void changesNothingWhereNothingIsOther() {
        assertTrue(IDS.size() > 1, "a set of several exercises");
        JournalEntry.Stretch entry = did(SessionOutcome.FINISHED, IDS, List.of());
        assertEquals(entry, SetChange.of(entry).in(entry, SET));
    }

    @Test
    void namesExercisesInTheOrderOfTheSetWhateverOrderTheyAreTickedIn() {
        JournalEntry.Stretch entry = did(SessionOutcome.FINISHED, List.of(IDS.getFirst()), List.of());
        JournalEntry.Stretch all = new SetChange(AT, null, null, Set.copyOf(IDS.reversed())).in(entry, SET);
        assertEquals(IDS, turn(all).items());
        assertEquals(SET.items().stream().map(Item::exercise).toList(), all.done());
    }

    @Test
    void keepsWhyAnExerciseWasLeftOutUntilItIsSaidToBeDone() {
        Skipped first = new Skipped(IDS.getFirst(), SkipReason.NOT_SUITED);
        Skipped last = new Skipped(IDS.getLast(), SkipReason.NOT_SUITED);
        JournalEntry.Stretch entry = did(SessionOutcome.FINISHED, List.of(), List.of(first, last));
        JournalEntry.Stretch done = new SetChange(AT, null, null, Set.of(IDS.getFirst())).in(entry, SET);
        assertEquals(List.of(last), turn(done).skipped());
        assertEquals(List.of(IDS.getFirst()), turn(done).items());
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedOrLeftOutByWhatWasDoneAndStoppedWhereItWasStopped(SessionOutcome was) {
        JournalEntry.Stretch entry = did(was, IDS, List.of());
        boolean stays = was == SessionOutcome.STOPPED || was == SessionOutcome.HURT;
        assertEquals(
                stays ? was : SessionOutcome.FINISHED,
                new SetChange(AT, null, null, Set.copyOf(IDS)).in(entry, SET).outcome());
        assertEquals(
                stays ? was : SessionOutcome.SKIPPED,
                new SetChange(AT, null, null, Set.of()).in(entry, SET).outcome());
    }

    @Test
    void leavesTheExercisesOfASetThatIsThereNoLonger() {
        JournalEntry.Stretch entry = did(SessionOutcome.FINISHED, IDS, List.of());
        Instant later = AT.plusSeconds(600);
        JournalEntry.Stretch changed = new SetChange(later, null, new Nprs(2), Set.of()).in(entry, null);
        assertEquals(IDS, turn(changed).items());
        assertEquals(entry.done(), changed.done());
        assertEquals(later, changed.at());
        assertEquals(new Nprs(2), changed.after());
        assertEquals(entry.length(), changed.length());
        assertEquals(entry.id(), changed.id());
    }
}
