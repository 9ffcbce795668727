package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.app.parts.ProcessParts;
import app.nape.code.Sentence;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.store.StoreThread;
import app.nape.workshop.tour.SampleAgentLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Choices that are shown at once and written aside; both threads are led by hand. */
class FileSettingsDeskTest {
    private static final Settings FIRST = ProcessParts.shipped().withRegion("GB");
    private static final Sentence FULL = Sentence.of("settings.unwritten");

    private final SampleAgentLine agent = new SampleAgentLine();
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<Settings> written = new ArrayList<>();
    private final List<Sentence> told = new ArrayList<>();
    private Settings file = FIRST;
    private @Nullable RuntimeException fault;

    private final FileSettingsDesk desk =
            new FileSettingsDesk(FIRST, () -> file, this::write, aside::add, fx::add, agent, told::add);

    private void write(Settings settings) {
        if (fault != null) {
            throw fault;
        }
        written.add(settings);
        file = settings;
    }

    private static void run(Deque<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    private void region(String to) {
        desk.change(now -> now.withRegion(to));
    }

    private @Nullable String shown() {
        return desk.settings().get().region();
    }

    @Test
    void showsAChangeAtOnceWritesItAsideAndTellsTheAgentOnlyThen() {
        region("NZ");
        assertEquals("NZ", shown());
        assertEquals(List.of(), written, "the person does not wait for the disk");
        run(aside);
        assertEquals(List.of(desk.settings().get()), written);
        assertEquals(List.of(), agent.asked());
        run(fx);
        assertEquals(List.of(new Request.SettingsChanged()), agent.asked());
    }

    @Test
    void writesNothingForAChangeThatChangesNothing() {
        region("GB");
        assertEquals(0, aside.size());
    }

    @Test
    void writesChangesInTheOrderInWhichTheyWereMade() {
        region("NZ");
        region("IE");
        run(aside);
        assertEquals(List.of("NZ", "IE"), written.stream().map(Settings::region).toList());
    }

    @Test
    void saysWhyAChangeCouldNotBeWrittenAndTellsTheAgentNothing() {
        fault = new SettingsUnavailable(FULL, null);
        region("NZ");
        run(aside);
        run(fx);
        assertEquals(List.of(FULL), told);
        assertEquals(List.of(), agent.asked());
        assertEquals("NZ", shown(), "what the person chose goes on being shown");
    }

    @Test
    void saysThatSomethingWentWrongWhereTheFaultHasNoSentence() {
        fault = new IllegalStateException("disk");
        region("NZ");
        run(aside);
        run(fx);
        assertEquals(List.of(StoreThread.FAULT), told);
    }

    @Test
    void readsWhatAnotherHasWritten() {
        file = FIRST.withRegion("IE");
        agent.tell(new Notice.SettingsWritten(null));
        assertEquals("GB", shown(), "it is read aside");
        run(aside);
        run(fx);
        assertEquals("IE", shown());
    }

    @Test
    void keepsWhatIsBeingWrittenBeforeWhatAnotherWrote() {
        file = FIRST.withRegion("IE");
        agent.tell(new Notice.SettingsWritten(null));
        run(aside);
        region("NZ");
        run(fx);
        assertEquals("NZ", shown(), "the newer choice stays");
        run(aside);
        run(fx);
        assertEquals("NZ", shown());
        file = FIRST.withRegion("IE");
        agent.tell(new Notice.SettingsWritten(null));
        run(aside);
        run(fx);
        assertEquals("IE", shown(), "once it is written, others are heard again");
    }

    @Test
    void passesByWhatIsNotAboutSettings() {
        file = FIRST.withRegion("IE");
        agent.tell(new Notice.JournalWritten(null));
        assertEquals(0, aside.size());
    }
}
