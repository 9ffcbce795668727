package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.DirectDraftDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeModelTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");

    private final UiBench bench;
    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final OutcomeModel model;

    OutcomeModelTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        model = new OutcomeModel(bench.context(), drafts);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void knowsNothingBeforeItHasReadAndThenTheOldestFirst() {
        JournalEntry.Measure later = nprs(7, 4);
        JournalEntry.Measure first = nprs(0, 6);
        bench.journal().saveAll(List.of(later, first));
        assertEquals(List.of(), model.all().get());
        boolean[] told = {false};
        model.reload(() -> told[0] = true);
        assertTrue(told[0]);
        assertEquals(List.of(first, later), model.of(OutcomeMeasure.NPRS));
        assertEquals(List.of(), model.of(OutcomeMeasure.PEG));
    }

    @Test
    void comparesTheFirstAnswerWithTheNewestOnceThereAreTwo() {
        model.keep(nprs(0, 6));
        assertEquals(Optional.empty(), OutcomeModel.change(OutcomeMeasure.NPRS, model.of(OutcomeMeasure.NPRS)));
        model.keep(nprs(7, 9));
        model.keep(nprs(14, 3));
        assertEquals(
                Optional.of(new OutcomeChange(OutcomeMeasure.NPRS, 6, 3)),
                OutcomeModel.change(OutcomeMeasure.NPRS, model.of(OutcomeMeasure.NPRS)));
        assertEquals(Optional.empty(), OutcomeModel.change(OutcomeMeasure.PSFS, model.of(OutcomeMeasure.PSFS)));
    }

    @Test
    void asksForTheActivitiesThatWereNamedLast() {
        assertEquals(List.of(), model.activities(OutcomeMeasure.PSFS));
        model.keep(psfs(7, "Driving", "Sleeping on my side", "Lifting the child"));
        model.keep(psfs(0, "Reading", "Cycling", "Typing"));
        assertEquals(
                List.of("Driving", "Sleeping on my side", "Lifting the child"), model.activities(OutcomeMeasure.PSFS));
    }

    @Test
    void saysWhetherAnAnswerIsNewOrChangedAndTakesEitherBack() {
        JournalEntry.Measure answer = nprs(0, 6);
        model.keep(answer);
        assertEquals("Answer saved.", bench.went().getLast());
        model.keep(new JournalEntry.Measure(answer.id(), FIRST, OutcomeMeasure.NPRS, answers(2), null));
        assertEquals("Answer changed.", bench.went().getLast());
        assertEquals(2, model.all().get().getFirst().score());
        bench.undo();
        assertEquals(List.of(answer), model.all().get());
        model.delete(answer);
        assertEquals("Answer deleted.", bench.went().getLast());
        assertEquals(List.of(), model.all().get());
        bench.undo();
        assertEquals(List.of(answer), model.all().get());
    }

    @Test
    void forgetsWhatWasHalfGivenOfAnAnswerOnceThatIsKeptAndNothingElse() {
        OutcomeDraft mine = half(1, false);
        OutcomeDraft other = half(2, false);
        drafts.keepAnswers(new OutcomeDrafts(List.of(mine, other)));
        model.keep(new JournalEntry.Measure(mine.id(), FIRST, OutcomeMeasure.NPRS, answers(5), null));
        assertEquals(List.of(other), drafts.halfAnswered().all());
        assertEquals(Optional.empty(), model.half(mine.id()));
        assertEquals(Optional.of(other), model.half(other.id()));
    }

    @Test
    void asksNotAgainForWhatWasCutOffBetweenBeingKeptAndBeingForgotten() {
        OutcomeDraft kept = half(1, false);
        OutcomeDraft begun = half(2, false);
        OutcomeDraft mends = half(3, true);
        OutcomeDraft mendsNothing = half(4, true);
        bench.journal()
                .saveAll(List.of(
                        new JournalEntry.Measure(kept.id(), FIRST, OutcomeMeasure.NPRS, answers(5), null),
                        new JournalEntry.Measure(mends.id(), FIRST, OutcomeMeasure.NPRS, answers(5), null)));
        drafts.keepAnswers(new OutcomeDrafts(List.of(kept, begun, mends, mendsNothing)));
        model.reload(() -> {});
        assertEquals(List.of(begun, mends), drafts.halfAnswered().all());
    }

    @Test
    void throwsWhatIsHalfGivenAwayWithAWayBack() {
        OutcomeDraft half = half(1, false);
        drafts.keepAnswers(new OutcomeDrafts(List.of(half)));
        model.discard(half);
        assertEquals(OutcomeDrafts.NONE, drafts.halfAnswered());
        assertEquals("Discarded.", bench.went().getLast());
        bench.undo();
        assertEquals(List.of(half), drafts.halfAnswered().all());
    }

    private static OutcomeDraft half(long number, boolean mends) {
        return new OutcomeDraft(new UUID(0, number), mends, OutcomeMeasure.NPRS, FIRST, List.of(), null);
    }

    private static JournalEntry.Measure nprs(int days, int score) {
        return new JournalEntry.Measure(
                UUID.randomUUID(), FIRST.plus(Duration.ofDays(days)), OutcomeMeasure.NPRS, answers(score), null);
    }

    private static List<OutcomeAnswer> answers(int score) {
        return List.of(new OutcomeAnswer(null, score));
    }

    private static JournalEntry.Measure psfs(int days, String... activities) {
        return new JournalEntry.Measure(
                UUID.randomUUID(),
                FIRST.plus(Duration.ofDays(days)),
                OutcomeMeasure.PSFS,
                IntStream.range(0, activities.length)
                        .mapToObj(i -> new OutcomeAnswer(activities[i], i + 3))
                        .toList(),
                null);
    }
}
