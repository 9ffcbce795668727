package app.nape.ui.followed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.MoveOn;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.Programme;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of what a person says of a programme. The bench’s day is Monday 2 March 2026. */
class FollowedDeskTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench = new UiBench();
    private final FollowedDesk desk = new FollowedDesk(bench.context(), new Random(3));

    /** One with a phase of a week, which asks whether to move on. */
    private FollowedDay begun(LocalDate began) {
        Programme programme = SampleProgramme.of("neck-spasm", began);
        SampleProgramme.begin(bench.journal().programmes(), programme, began, Instant.EPOCH);
        return FollowedDay.all(bench.journal(), desk.now()).getFirst();
    }

    private List<PhaseAnswer> answers(FollowedDay day) {
        return bench.journal().programmes().find(day.kept().id()).orElseThrow().answers();
    }

    @Test
    void knowsTheTimeWhereThePersonIs() {
        assertEquals(bench.now().wall(), desk.now().at());
        assertEquals(MONDAY, desk.now().day());
        bench.pass(Duration.ofHours(18));
        assertEquals(MONDAY, desk.now().day(), "three at night still belongs to Monday");
        bench.pass(Duration.ofHours(1));
        assertEquals(MONDAY.plusDays(1), desk.now().day());
    }

    @Test
    void makesIdsInTheOrderOfTime() {
        UUID one = desk.entryAt(Instant.parse("2026-03-02T09:00:00Z"));
        UUID other = desk.entryAt(Instant.parse("2026-03-02T09:00:00Z"));
        UUID later = desk.entryAt(Instant.parse("2026-03-02T09:00:01Z"));
        assertNotEquals(one, other);
        assertTrue(one.toString().compareTo(later.toString()) < 0);
        assertTrue(other.toString().compareTo(later.toString()) < 0);
    }

    @Test
    void keepsAnEntryAndItsChangeInTheSamePlace() {
        UUID id = desk.entryAt(bench.now().wall());
        desk.save(entry(id, SessionOutcome.FINISHED));
        desk.save(entry(id, SessionOutcome.STOPPED));
        assertEquals(
                List.of(entry(id, SessionOutcome.STOPPED)),
                bench.journal().between(Instant.MIN, Instant.MAX, Set.of("stretch")));
    }

    private JournalEntry.Stretch entry(UUID id, SessionOutcome outcome) {
        return new JournalEntry.Stretch(
                id,
                bench.now().wall(),
                "desk-5",
                List.of("chin-tuck"),
                Duration.ofMinutes(4),
                outcome,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheAnswerToAPhaseThatIsOver(MoveOn said) {
        FollowedDay day = begun(MONDAY.minusDays(7));
        Phase asks = Objects.requireNonNull(
                Objects.requireNonNull(day.due().phase()).asks(), "its first phase is a week long");
        desk.answer(day, said);
        assertEquals(List.of(new PhaseAnswer(asks.id(), said, bench.now().wall(), MONDAY)), answers(day));
    }

    @Test
    void keepsNoAnswerToAQuestionThatNobodyAsked() {
        FollowedDay day = begun(MONDAY);
        desk.answer(day, MoveOn.YES);
        assertEquals(List.of(), answers(day));
    }
}
