package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.journal.Findings;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.JournalDesk;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench’s day is Monday 2 March 2026. The journal answers when the test lets it, as it does from its own thread. */
class InsightsModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench;
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final InsightsModel model;

    InsightsModelTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        PageContext usual = bench.context();
        model = new InsightsModel(new PageContext(
                usual.texts(),
                usual.exercises(),
                usual.care(),
                usual::motions,
                new Late(),
                bench,
                bench,
                bench,
                bench));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void showsNothingBeforeItWasAskedAndLooksThreeMonthsBackAtFirst() {
        assertEquals(Findings.none(TODAY), found());
        model.reload();
        assertEquals(Findings.none(TODAY), found());
        answers.remove().run();
        assertEquals(LocalDate.of(2025, 12, 3), found().from());
        assertEquals(TODAY, found().to());
    }

    @Test
    void readsAgainWhenAnotherSpanIsChosen() {
        score("2026-02-20T10:00:00Z");
        score("2025-06-01T10:00:00Z");
        model.span().set(Span.FOUR_WEEKS);
        answers.remove().run();
        assertEquals(1, found().episodes());
        model.span().set(Span.YEAR);
        answers.remove().run();
        assertEquals(2, found().episodes());
        assertEquals(LocalDate.of(2025, 6, 1), found().from(), "there is no record of the months before");
        assertTrue(model.cut());
        model.span().set(Span.FOUR_WEEKS);
        answers.remove().run();
        assertEquals(LocalDate.of(2026, 2, 3), found().from());
        assertFalse(model.cut());
    }

    @Test
    void beginsTwoWeeksAgoForWhoeverBeganYesterday() {
        score("2026-03-01T10:00:00Z");
        model.reload();
        answers.remove().run();
        assertEquals(LocalDate.of(2026, 2, 17), found().from());
        assertTrue(model.cut());
    }

    @Test
    void showsTheWholeSpanOfAnEmptyLog() {
        model.span().set(Span.YEAR);
        answers.remove().run();
        assertEquals(LocalDate.of(2025, 3, 3), found().from());
        assertFalse(model.cut(), "nothing is missing where nothing is");
    }

    @Test
    void goesBackToTheFirstRecordAndNoFurtherForAll() {
        score("2020-05-04T10:00:00Z");
        model.span().set(Span.ALL);
        answers.remove().run();
        assertEquals(LocalDate.of(2020, 5, 4), found().from());
        assertFalse(model.cut(), "all is all");
    }

    @Test
    void isNotCutWhereRecordsAreOlderThanTheSpan() {
        score("2020-05-04T10:00:00Z");
        score("2026-02-20T10:00:00Z");
        for (Span span : new Span[] {Span.FOUR_WEEKS, Span.YEAR}) {
            model.span().set(span);
            answers.remove().run();
            assertEquals(span.from(TODAY).orElseThrow(), found().from());
            assertFalse(model.cut());
        }
    }

    @Test
    void countsTheDayWithPainAndTheEpisodeThatLastedOnIt() {
        score("2026-02-20T23:30:00Z");
        model.reload();
        answers.remove().run();
        assertEquals(1, found().pain().days());
        assertEquals(1, found().lasting().size());
        assertEquals(LocalDate.of(2026, 2, 20), found().lasting().getFirst().first());
        assertEquals(1, found().pain().nights());
    }

    @Test
    void takesNoAnswerToAQuestionThatWasAskedAnew() {
        model.span().set(Span.FOUR_WEEKS);
        Runnable slow = answers.remove();
        model.span().set(Span.YEAR);
        answers.remove().run();
        Findings year = found();
        slow.run();
        assertSame(year, found(), "the span that is chosen is the one that is shown");
    }

    @Test
    void tellsNobodyWhenNothingIsOtherThanBefore() {
        model.reload();
        answers.remove().run();
        int[] told = {0};
        model.found().addListener((_, _, _) -> told[0]++);
        model.reload();
        answers.remove().run();
        assertEquals(0, told[0], "else every chart is drawn anew");
        score("2026-02-20T10:00:00Z");
        model.reload();
        answers.remove().run();
        assertEquals(1, told[0]);
    }

    @Test
    void countsTheHoursBeforeFourToTheDayBefore() {
        bench.pass(Duration.ofHours(18));
        model.reload();
        answers.remove().run();
        assertEquals(TODAY, found().to(), "three at night");
    }

    private Findings found() {
        return model.found().get();
    }

    /** An episode with one score that began at this moment. */
    private void score(String at) {
        UUID episode = UUID.randomUUID();
        Instant when = Instant.parse(at);
        bench.journal()
                .save(new JournalEntry.Pain(new app.nape.care.PainEpisode(
                        episode,
                        when,
                        when.plus(Duration.ofHours(1)),
                        java.util.List.of(new app.nape.care.PainSite("neck-back", null)),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        null)));
        bench.journal().save(new JournalEntry.Reading(UUID.randomUUID(), episode, when, new Nprs(5), null));
    }

    private final class Late implements JournalDesk {
        @Override
        public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
            answers.add(() -> bench.ask(question, answer, failed));
        }

        @Override
        public <T> void change(Function<Journal, T> change, Consumer<T> done) {
            bench.change(change, done);
        }

        @Override
        public ReadOnlyLongProperty version() {
            return bench.version();
        }
    }
}
