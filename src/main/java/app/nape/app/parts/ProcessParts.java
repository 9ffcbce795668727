package app.nape.app.parts;

import app.nape.app.paths.AppPaths;
import app.nape.app.paths.PathChoice;
import app.nape.app.paths.ProgrammeFolder;
import app.nape.app.paths.SingleInstance;
import app.nape.breaks.SchedulePresets;
import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.desktop.SessionPlace;
import app.nape.exchange.plan.DraftFile;
import app.nape.journal.Journal;
import app.nape.link.LinkClient;
import app.nape.settings.OwnStretches;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.store.Erasure;
import app.nape.store.Recoveries;
import app.nape.store.RollingBackups;
import app.nape.store.SettingsFile;
import app.nape.store.SqliteJournal;
import app.nape.store.StateFile;
import app.nape.store.StoreThread;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.ui.WindowBounds;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every process of Nape's is joined from. Each thing is made when it is first asked for.
 *
 * @param paths where everything is kept
 * @param processes starts the other processes
 * @param clocks the machine's
 * @param settings the settings file
 * @param language the language asked for on the command line, or null
 */
public record ProcessParts(
        AppPaths paths,
        Processes processes,
        Clocks clocks,
        SettingsFile settings,
        @Nullable Locale language) {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessParts.class);

    /** For a process that was started with these words. */
    public static ProcessParts of(StartWords words) {
        Path own = words.own() != null ? words.own() : PathChoice.portable(System.getProperty("jpackage.app-path"));
        AppPaths paths = PathChoice.here().paths(own);
        return new ProcessParts(
                paths,
                Processes.here(paths.own()),
                new SystemClocks(),
                new SettingsFile(paths.settings(), ProcessParts::shipped),
                words.language());
    }

    /** The choices of a first day. */
    public static Settings shipped() {
        return Settings.defaults(SchedulePresets.standard());
    }

    /** The choices in the file; the shipped ones while it cannot be read. */
    public Settings choices() {
        try {
            return read();
        } catch (SettingsUnavailable problem) {
            LOG.warn("the shipped settings are used: {}", problem.getMessage());
            return shipped();
        }
    }

    /**
     * The choices in the file.
     *
     * @throws SettingsUnavailable when the file is of a newer version or cannot be read at all
     */
    public Settings read() {
        SettingsFile.Loaded loaded = settings.read(clocks.now().wall());
        if (loaded.keptAside() != null) {
            recoveries().addSettings(clocks.now().wall(), loaded.keptAside());
        }
        return loaded.settings();
    }

    /** What had to be recovered. */
    public Recoveries recoveries() {
        return new Recoveries(paths.database());
    }

    /** The words in the language that was asked for, chosen, or is the system's. */
    public Texts texts() {
        return language == null ? texts(choices()) : new Texts(language);
    }

    /** The same, where the choices have been read already. */
    public Texts texts(Settings choices) {
        return new Texts(spoken(language, choices, Locale.getDefault()));
    }

    /** The language that was asked for, that the person has chosen, or that of the session, the first that there is. */
    public static Locale spoken(@Nullable Locale asked, Settings choices, Locale session) {
        if (asked != null) {
            return asked;
        }
        String chosen = choices.start().language();
        return chosen == null ? session : Locale.forLanguageTag(chosen);
    }

    /** Where programmes for others are kept unless another place was chosen. */
    public Path programmes() {
        PathChoice here = PathChoice.here();
        return ProgrammeFolder.usual(paths, here.environment(), here.home());
    }

    /** Opens the journal; for one thread. */
    public SqliteJournal journal() {
        return journal(paths.database());
    }

    /** Opens the journal in this file; for one thread. */
    public SqliteJournal journal(Path file) {
        return SqliteJournal.open(
                file, clocks, () -> new DayRollover(choices().reminders().dayBegins()));
    }

    /**
     * Empties the journal and deletes everything else that is kept: backups, what is half written, choices, log files, and damaged
     * files that were put aside. What a process still holds in memory it lets go of itself. On the thread of the database.
     */
    public void erase(Journal journal) {
        if (journal instanceof SqliteJournal sqlite) {
            Erasure.everything(
                    sqlite.database(),
                    List.of(paths.backups(), paths.log(), Recoveries.folder(paths.data())),
                    List.of(
                            paths.draft(),
                            paths.edit(),
                            paths.answers(),
                            paths.programmeDraft(),
                            paths.bounds(),
                            paths.settings(),
                            paths.breakState(),
                            paths.remedyState(),
                            paths.setState()));
        }
    }

    /** Backs the journal up unless that was done lately or nothing stands in it; whether it was. On the thread of the database. */
    public boolean backedUp(Journal journal) {
        OwnStretches own = OwnStretches.of(choices().stretching());
        return journal instanceof SqliteJournal sqlite
                && !(sqlite.isEmpty() && own.equals(OwnStretches.NOTHING))
                && new RollingBackups(paths.backups())
                        .keep(sqlite.database(), own, clocks.now().wall())
                        .isPresent();
    }

    /** Where the half-written pain entry is kept. */
    public StateFile<PainDraft> draft() {
        return new StateFile<>(paths.draft(), PainDraft.class);
    }

    /** Where the half-made change to a kept entry is kept. */
    public StateFile<EditDraft> edit() {
        return new StateFile<>(paths.edit(), EditDraft.class);
    }

    /** Where the half-given answers to outcome measures are kept. */
    public StateFile<OutcomeDrafts> answers() {
        return new StateFile<>(paths.answers(), OutcomeDrafts.class);
    }

    /** Where the programme for somebody else is kept that is half written. */
    public DraftFile programmeDraft() {
        return new DraftFile(paths.programmeDraft());
    }

    /** Where it is kept how the window was left. */
    public StateFile<WindowBounds> bounds() {
        return StateFile.plain(paths.bounds(), WindowBounds.class);
    }

    /** The thread of the database; answers come back through {@code back}. */
    public StoreThread store(Executor back) {
        return new StoreThread(this::journal, back, ProcessParts::rest);
    }

    /** Brings everything into the one file. */
    public static void rest(Journal journal) {
        if (journal instanceof SqliteJournal sqlite) {
            sqlite.rest();
        }
    }

    /** The way to the agent. */
    public LinkClient link() {
        return new LinkClient(paths.socket());
    }

    /** Whether an agent runs that nobody can reach: it holds its lock, has lost its socket, and was not asked to end. */
    public boolean agentHidden() {
        return SingleInstance.held(paths.agentLock()) && quitNote().read().isEmpty();
    }

    /** Starts the agent when none runs, for whoever wants one come what may. */
    public AgentStarter starter() {
        return new AgentStarter(link(), processes.agent(), () -> false, takeover());
    }

    /** The same for a window, which wants none any more once it was asked to end; {@code forAgent} when an agent opened it. */
    public AgentStarter starterForWindow(boolean forAgent) {
        QuitNote note = quitNote();
        // The agent that opened a window took every older note away.
        String old = forAgent ? "" : note.read();
        return new AgentStarter(
                link(),
                processes.agent(),
                () -> {
                    String now = note.read();
                    return !now.isEmpty() && !now.equals(old);
                },
                forAgent ? Takeover.none(link()) : takeover());
    }

    /** Brings an agent that runs in another session to the one of this process. */
    public Takeover takeover() {
        return new Takeover(link(), SessionPlace.of(System.getenv()));
    }

    /** Where it is noted that the agent was asked to end. */
    public QuitNote quitNote() {
        return new QuitNote(paths.quitNote());
    }
}
