package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.code.Sentence;
import app.nape.journal.Journal;
import app.nape.link.Notice;
import app.nape.store.JournalQuestions;
import app.nape.store.StateFile;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails around the scheduler leaves it awake. */
@SuppressWarnings("NullAway.Init")
class BreakServiceTest {
    private static final Schedule SCHEDULE = SchedulePresets.standard();

    private final ScriptedLoop loop = new ScriptedLoop(AgentScript.START);
    private final List<String> carriedOut = new ArrayList<>();
    private boolean storeFails;
    private StateFile<SavedBreaks> file;
    private BreakService breaks;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = new StateFile<>(folder.resolve("breaks.json"), SavedBreaks.class);
        JournalQuestions store = new FailingStore();
        breaks = new BreakService(
                loop,
                BreakScheduler::step,
                file,
                new JournalWriter(loop, store, new NoWindows()),
                store,
                new SplittableRandom(7),
                SCHEDULE,
                DayRollover.DEFAULT,
                () -> {});
    }

    /** The effects come in one step: a window that cannot be opened must not keep typing from being watched. */
    @Test
    void carriesOutTheOtherEffectsWhenOneFails() {
        breaks.stage(effect -> {
            carriedOut.add(effect.getClass().getSimpleName());
            if (effect instanceof BreakEffect.BeginBreak) {
                throw new IllegalStateException("no window");
            }
        });
        breaks.start(true);
        carriedOut.clear();
        breaks.happened(new BreakEvent.BreakAsked(loop.now(), null));
        assertEquals(List.of("OpenWindowSoon", "BeginBreak", "WriteDecision", "WatchTyping", "WatchQuiet"), carriedOut);
    }

    @Test
    void waitsForTheNextBreakThoughWhatCameOfThisOneCannotEvenBeTried() {
        breaks.stage(effect -> carriedOut.add(effect.getClass().getSimpleName()));
        breaks.start(true);
        storeFails = true;
        assertThrows(IllegalStateException.class, () -> loop.advance(Duration.ofMinutes(30)), "the first microbreak");
        storeFails = false;
        carriedOut.clear();
        loop.advance(Duration.ofMinutes(30));
        assertTrue(carriedOut.contains("OpenWindowSoon"), carriedOut::toString);
    }

    /** Between two checkpoints the file is behind, and the journal may never answer; at the end nothing of the day is missing. */
    @Test
    void keepsTheStateAndTheHoursOfTheDayAsTheyStandAtTheEnd() {
        breaks.start(true);
        loop.advance(Duration.ofSeconds(90));
        breaks.close();
        SavedBreaks kept = file.read().orElseThrow();
        assertEquals(Duration.ofSeconds(90), kept.state().clock().today().used());
        assertEquals(Map.of(LocalDate.of(2026, 11, 19), Duration.ofSeconds(90)), kept.active());
    }

    private static final class NoWindows implements Windows {
        @Override
        public void tell(Notice notice) {}

        @Override
        public int listening() {
            return 0;
        }
    }

    /** Never answers, or fails before it asks. */
    private final class FailingStore implements JournalQuestions {
        @Override
        public <T> void ask(Function<Journal, T> question, Consumer<? super T> answer, Consumer<Sentence> failed) {
            if (storeFails) {
                throw new IllegalStateException("no store");
            }
        }
    }
}
