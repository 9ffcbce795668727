package app.nape.app.window;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.SpareMemory;
import app.nape.app.parts.StartWords;
import app.nape.code.Sentence;
import app.nape.content.Release;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.here.DesktopHere;
import app.nape.exchange.OwnFile;
import app.nape.exchange.plan.SenderFile;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.store.StoreThread;
import app.nape.ui.FxThread;
import app.nape.ui.Navigator;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import app.nape.ui.WindowBounds;
import app.nape.ui.shell.PageFactory;
import app.nape.ui.shell.Shell;
import app.nape.ui.theme.SystemContrast;
import app.nape.ui.theme.SystemLooks;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of the window's process: joins the pages to agent, journal and settings, and ends when the window is closed. */
final class WindowLife {
    private static final Logger LOG = LoggerFactory.getLogger(WindowLife.class);

    /** After so long without a word the agent is asked whether it lives, while the window is before the person. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    /** The same while it is not: the agent tells how it stands every minute of use by itself, and is not to be woken for nothing. */
    private static final Duration SILENCE_UNSEEN = Duration.ofSeconds(90);

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private static final Duration RENEWAL = Duration.ofSeconds(20);

    private final ProcessParts parts;
    private final boolean forAgent;
    private final boolean training;
    private final Texts texts;
    private final Settings first;
    private final Ahead ahead;
    private final StoreThread store;
    private final ExecutorService files;
    private final LinkAgentLine agent;
    private final SystemLooks looks = new SystemLooks(FxThread.EXECUTOR);
    private final Aloud aloud = new Aloud(FxThread.EXECUTOR);
    private final OpenDesktop desktop;
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable Navigator navigator;

    /** Begins to start the toolkit and to read what the first page needs, each on threads of its own. */
    WindowLife(ProcessParts parts, StartWords start) {
        this.parts = parts;
        this.ahead = Ahead.begin(parts);
        this.forAgent = start.kind() == StartWords.Kind.WINDOW_FOR_AGENT;
        this.training = start.training();
        this.texts = ahead.texts();
        this.first = ahead.choices();
        this.store = parts.store(FxThread.EXECUTOR);
        this.files = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, "files");
            thread.setDaemon(true);
            return thread;
        });
        this.desktop = DesktopHere.forWindow(event -> {
            looks.happened(event);
            aloud.happened(event);
        });
        this.agent =
                new LinkAgentLine(parts.link(), parts.starterForWindow(forAgent), FxThread.EXECUTOR, texts, this::tell);
    }

    /**
     * Shows the window and waits until it is closed; the exit code.
     *
     * @throws NoToolkit when none can be shown
     */
    int run() throws InterruptedException, NoToolkit {
        if (forAgent) {
            // It is told at once what to show.
            line();
        }
        try {
            Nape.await();
            FxThread.EXECUTOR.execute(this::build);
            over.await();
        } finally {
            end();
        }
        Platform.exit();
        return 0;
    }

    /** Begins what the frame does not need, and what would have taken it its turn. */
    private void painted() {
        journal();
        line();
    }

    /**
     * Opens the journal before a page asks for it, so that what is found wrong with it is known; the agent tells every window until it is
     * read.
     */
    private void journal() {
        store.ask(_ -> !parts.recoveries().unread().isEmpty(), this::found, this::say);
    }

    /** Opens the line to the agent, which is started where none runs. */
    private void line() {
        agent.open();
        agent.renew(Release.here().build(), RENEWAL);
    }

    private void end() throws InterruptedException {
        agent.close();
        desktop.close();
        files.shutdown();
        store.close();
        if (!files.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("the settings were still being written at the end");
        }
    }

    private void build() {
        try {
            FileSettingsDesk settings = new FileSettingsDesk(
                    first, parts::choices, parts.settings()::write, files, FxThread.EXECUTOR, agent, this::say);
            StoreJournalDesk journal = new StoreJournalDesk(store, agent, this::say);
            looks.begin(Platform.getPreferences().colorSchemeProperty(), SystemContrast.property());
            Theme theme = new Theme(settings.settings(), looks.scheme(), looks.contrast());
            theme.runAs(texts.locale());
            FileDraftDesk drafts = new FileDraftDesk(
                    new FileDraft<>(parts.draft(), ahead.draft().join(), files, LOG::error),
                    new FileDraft<>(parts.edit(), ahead.edit().join(), files, LOG::error),
                    new FileDraft<>(parts.answers(), ahead.answers().join(), files, LOG::error),
                    new FileDraft<>(
                            new ProgrammePlace(parts.programmeDraft()),
                            ahead.programme().join(),
                            files,
                            LOG::error));
            DesktopVoice voice = new DesktopVoice(desktop::now, texts.locale());
            Shell shell = new Shell(
                    guide -> new PageContext(texts, ahead.catalogues(), journal, agent, settings, parts.clocks(), guide)
                            .writing(new OwnFile(parts.paths()::keeps)),
                    new PageFactory(
                            voice,
                            new LateSecret(),
                            drafts,
                            new FileDataDesk(parts.paths(), parts, journal, agent, settings, drafts, texts),
                            new PracticeDesk(new SenderFile(parts.paths().sender()), parts.programmes())),
                    theme);
            shell.followBreaks();
            aloud.begin(texts, voice, settings.settings());
            navigator = shell;
            WindowFrame frame = new WindowFrame(
                    shell,
                    texts,
                    new WindowFrame.Opening(
                            ahead.bounds().join(),
                            this::keep,
                            stage -> made(shell, stage),
                            forAgent ? () -> {} : this::painted,
                            ahead.motions()::begin,
                            () -> Thread.ofPlatform().daemon().name("memory").start(SpareMemory::collectAndGiveBack)),
                    over::countDown);
            agent.listen(notice -> frame.heard(notice));
            agent.heed();
            agent.watch(new LinkAgentLine.Watching(() -> frame.looked() ? SILENCE : SILENCE_UNSEEN, LOOK, ANSWER));
            if (forAgent) {
                journal();
            } else {
                frame.raise(new Notice.Raise("", null));
            }
        } catch (RuntimeException problem) {
            LOG.error("the window could not be built", problem);
            over.countDown();
            throw problem;
        }
    }

    private void found(boolean something) {
        if (something) {
            agent.ask(new Request.JournalChanged(), _ -> {});
        }
    }

    private void made(Shell shell, Stage stage) {
        FirstFrame.tellWhenAsked(stage);
        AskedPages.open(stage.getScene(), DesktopHere.browser(), texts, this::tell);
        if (training) {
            WindowTraining.begin(shell, stage);
        }
    }

    private void keep(WindowBounds bounds) {
        files.execute(() -> {
            try {
                parts.bounds().write(bounds);
            } catch (IOException problem) {
                LOG.warn("where the window was left could not be written: {}", problem.getMessage());
            }
        });
    }

    private void say(Sentence sentence) {
        tell(texts.of(sentence));
    }

    private void tell(String sentence) {
        Navigator now = navigator;
        if (now != null) {
            now.tell(sentence, null);
        }
    }

    /** Where a page's word leads. */
    static void go(Navigator navigator, String page, @Nullable String argument) {
        switch (page) {
            case "" -> {}
            case "player" -> navigator.startSession(argument == null ? "" : argument);
            case "log-pain" -> navigator.logPain();
            case "remedy" -> navigator.startRemedy(argument == null ? "" : argument);
            case "redflags" -> navigator.showRedFlags();
            case "guide" -> navigator.showGuide(argument);
            default -> {
                for (Place place : Place.values()) {
                    if (place.name().equalsIgnoreCase(page)) {
                        navigator.open(place, argument);
                    }
                }
            }
        }
    }
}
