package app.nape.workshop.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.content.Bundled;
import app.nape.link.AgentStatus;
import app.nape.settings.Appearance;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import app.nape.time.Moment;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.Voice;
import app.nape.ui.shell.PageFactory;
import app.nape.ui.shell.Shell;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A whole window for tests: real pages and content, a journal in memory, an agent that remembers what it was asked. */
public final class WindowBench {
    public final MemoryJournal journal = new MemoryJournal();
    public final DirectJournalDesk desk = new DirectJournalDesk(journal);
    public final SampleAgentLine agent = new SampleAgentLine();
    public final DirectDataDesk data = new DirectDataDesk();
    public final DirectDraftDesk drafts = new DirectDraftDesk();
    public final PracticeDesk practice;
    public final DirectSettingsDesk settings;
    public final Theme theme;
    public final Shell shell;
    private final Clocks clocks;
    private @Nullable PageContext context;

    public WindowBench(boolean welcomed) {
        this(welcomed, SamplePractice.desk());
    }

    /** With a place of its own for programmes for others. */
    public WindowBench(boolean welcomed, PracticeDesk practice) {
        this(welcomed, practice, new HandSet());
    }

    /** With a clock of the test's own. */
    public WindowBench(boolean welcomed, PracticeDesk practice, Clocks clocks) {
        this.clocks = clocks;
        this.practice = practice;
        Settings first = Settings.defaults(SchedulePresets.standard())
                .withLooks(it -> it.withAppearance(Appearance.LIGHT))
                .withStart(it -> it.withWelcomed(welcomed));
        settings = new DirectSettingsDesk(first.withRegion("GB"));
        theme = new Theme(settings.settings(), new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT).getReadOnlyProperty());
        shell = new Shell(
                navigator -> {
                    PageContext made = new PageContext(
                            new Texts(Locale.UK),
                            Bundled.EXERCISES,
                            Bundled.CARE,
                            () -> Bundled.MOTIONS,
                            desk,
                            agent,
                            settings,
                            clocks,
                            navigator);
                    context = made;
                    return made;
                },
                new PageFactory(Voice.SILENT, new Random(1), drafts, data, practice),
                theme);
    }

    public PageContext context() {
        return Objects.requireNonNull(context);
    }

    /** Time goes by; otherwise it stands. Where the test has no clock of its own. */
    public void pass(Duration time) {
        HandSet own = (HandSet) clocks;
        own.now = own.now.plus(time);
    }

    private static final class HandSet implements Clocks {
        private Moment now = new FixedClocks(TourWindow.NOW, TourWindow.ZONE).now();

        @Override
        public Moment now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return TourWindow.ZONE;
        }
    }

    public void show(Stage stage) {
        stage.setScene(shell.scene(980, 820));
        // The tests share their stage, and another may have moved it: the headless screen is 1000 by 1000 pixels, and
        // what is painted
        // past its edge is an error.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(820);
        stage.show();
    }

    /** By turns of sitting and standing, with a nudge on offer or without. */
    public AgentStatus byTurns(boolean nudged) {
        return SampleStatus.byTurns(TourWindow.NOW, TourWindow.DAY, nudged);
    }

    public void work() {
        new SampleDay(journal, Bundled.EXERCISES.routines(), TourWindow.DAY, TourWindow.ZONE).work();
    }

    public void workInPain() {
        new SampleDay(journal, Bundled.EXERCISES.routines(), TourWindow.DAY, TourWindow.ZONE).workInPain();
    }

    public AgentStatus quiet() {
        return SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY);
    }

    /** A quiet moment in which a set of a programme waits. */
    public AgentStatus setWaits() {
        return SampleStatus.setWaits(TourWindow.NOW, TourWindow.DAY);
    }

    public AgentStatus breakDue() {
        return SampleStatus.breakDue(TourWindow.NOW, TourWindow.DAY);
    }

    public AgentStatus icing() {
        return SampleStatus.icing(TourWindow.NOW, TourWindow.DAY);
    }

    public AgentStatus.OfferedBreak offered(boolean begun) {
        return SampleStatus.offered(begun, Duration.ofSeconds(30));
    }

    public static AgentStatus.OfferedBreak small(boolean counting) {
        return SampleStatus.small(counting);
    }

    /** {@link #quiet}, without a window. */
    public static AgentStatus quietStatus() {
        return SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY);
    }

    /** {@link #breakDue}, without a window. */
    public static AgentStatus breakDueStatus() {
        return SampleStatus.breakDue(TourWindow.NOW, TourWindow.DAY);
    }
}
