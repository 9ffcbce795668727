package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Autostart;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopDraft;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.DesktopThreads;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.SampledChime;
import app.nape.desktop.Workspaces;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The adapters of a Linux session, put together. Nothing is connected by the calling thread. */
public final class LinuxDesktop implements OpenDesktop {
    private static final Logger LOG = System.getLogger(LinuxDesktop.class.getName());

    /** Stands in every Flatpak's sandbox and nowhere else. */
    private static final Path SANDBOX = Path.of("/.flatpak-info");

    /** The desktop may put its question to the person. */
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(1);

    private static final long SOUND_RETRY_MINUTES = 5;

    /** An agent that keeps other data than the usual is none that the desktop means when it calls Nape. */
    private static final String OTHER_DATA = "--data-dir";

    private final ScheduledExecutorService worker = DesktopThreads.worker();
    private final ExecutorService aside = DesktopThreads.aside("nape-sound");
    private final DesktopBoard board;
    private final LinuxSession session;
    private final Programs programs;
    private final List<Closeable> open = new ArrayList<>();
    private final WhileOpen events;

    private LinuxDesktop(Map<String, String> environment, Desktop first, DesktopEvents told) {
        events = new WhileOpen(told);
        session = new LinuxSession(environment);
        programs = new Programs(session.environment());
        board = new DesktopBoard(withSound(first), events);
    }

    /**
     * Everything the agent needs.
     *
     * @param environment the process's environment
     * @param login the command that starts the agent at login; empty when it cannot be told
     */
    public static OpenDesktop forAgent(Map<String, String> environment, List<String> login, DesktopEvents events) {
        return forAgent(environment, login, events, SessionEnd.Limits.USUAL);
    }

    /** The same, for a session that counts as over after so long. */
    static OpenDesktop forAgent(
            Map<String, String> environment, List<String> login, DesktopEvents events, SessionEnd.Limits limits) {
        LinuxDesktop desktop = new LinuxDesktop(environment, Desktop.without(Absence.NOT_ASKED_YET), events);
        desktop.worker.execute(() -> desktop.openAll(login, limits));
        return desktop;
    }

    /** Speech, sounds and colours, and whether a screen reader is used. */
    public static OpenDesktop forWindow(Map<String, String> environment, DesktopEvents events) {
        LinuxDesktop desktop = new LinuxDesktop(environment, Desktop.without(Absence.NOT_WANTED), events);
        desktop.worker.execute(() -> desktop.link(
                desktop.session::sessionBus,
                Absence.NO_SESSION_BUS,
                List.of(
                        new PortalColours(desktop.board, desktop.events),
                        new ScreenReaderUse(desktop.events, new Listeners(desktop.worker, desktop.session)))));
        return desktop;
    }

    /** For windows that are the X server's own, or XWayland's, as JavaFX's all are. */
    public static Workspaces workspaces(Map<String, String> environment) {
        LinuxSession session = new LinuxSession(environment);
        return session.display().isPresent() ? new X11Workspaces(session) : Workspaces.NONE;
    }

    @Override
    public Desktop now() {
        return board.now();
    }

    @Override
    public void close() {
        events.close();
        worker.execute(() -> open.forEach(LinuxDesktop::end));
        worker.shutdown();
        aside.shutdown();
        try {
            var _ = worker.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void openAll(List<String> login, SessionEnd.Limits limits) {
        board.change(draft -> {
            draft.autostart = autostart(login);
            draft.microphone = MicrophoneUse.offer(programs);
            draft.playing = SoundPlaying.offer(programs);
            draft.camera = CameraUse.offer();
            draft.screenSharing = PipewireVideo.offer(programs);
            Absence untold = session.wayland().isPresent() ? Absence.DESKTOP_DOES_NOT_TELL : Absence.NO_DISPLAY;
            draft.fullScreen = Offer.absent(untold);
            draft.programs = Offer.absent(untold);
        });
        if (!login.contains(OTHER_DATA)) {
            renewAutostart(login);
        }
        SessionEnd end = new SessionEnd(worker, events, limits);
        open.add(end);
        LinuxIdle idle = new LinuxIdle(session, board, events, worker, end, new OwnProgram(login)::runs);
        open.add(idle);
        idle.connect();
        LinuxLock lock = new LinuxLock(board, events, session.loginSession());
        LinuxLocker locker = new LinuxLocker(board, session.loginSession(), programs);
        List<BusAdapter> adapters = new ArrayList<>(List.of(
                end,
                idle,
                lock.byScreenSaver(),
                locker.byScreenSaver(),
                new DbusNotifier(board, events, worker),
                new StatusNotifierTray(board, events, worker, session::sessionBus),
                new DoNotDisturb(board, programs, new Patience(worker)),
                new PresentationMode(board),
                new PortalColours(board, events)));
        if (!login.contains(OTHER_DATA)) {
            // The first of them: a call that started this process waits for the name.
            adapters.addFirst(new CalledProgram(events));
        }
        link(session::sessionBus, Absence.NO_SESSION_BUS, adapters);
        link(
                () -> Optional.of(session.systemBus()),
                Absence.NO_SYSTEM_BUS,
                List.of(new LogindSleep(board, events), lock.byLogin(), locker.byLogin()));
    }

    private void link(
            java.util.function.Supplier<Optional<String>> address, Absence reason, List<BusAdapter> adapters) {
        BusLink link = new BusLink(address, reason, worker, adapters);
        open.add(link);
        link.connect();
    }

    private Offer<Autostart> autostart(List<String> login) {
        Optional<Autostart> entry = session.configuration()
                .filter(_ -> !login.isEmpty())
                .map(folder -> DesktopFileAutostart.of(folder, login));
        if (entry.isPresent() && Files.exists(SANDBOX)) {
            return Offer.found(
                    new PortalAutostart(session::sessionBus, login, ANSWERED_WITHIN, entry.get()),
                    "XDG desktop portal");
        }
        return entry.map(file -> Offer.found(file, "desktop file")).orElse(Offer.absent(Absence.NO_COMMAND));
    }

    private void renewAutostart(List<String> login) {
        Optional<Path> folder = session.configuration();
        if (folder.isPresent() && !login.isEmpty() && !Files.exists(SANDBOX)) {
            try {
                DesktopFileAutostart.renew(folder.get(), login);
            } catch (IOException | InvalidPathException problem) {
                LOG.log(Level.DEBUG, "The entry for login stays as it is: {0}", problem.toString());
            }
        }
    }

    private Desktop withSound(Desktop first) {
        DesktopDraft draft = new DesktopDraft(first);
        draft.speaker = LinuxSpeech.offer(session, programs, aside);
        draft.chime = Offer.found(new SampledChime(aside, this::sounded), "Java Sound");
        return draft.desktop();
    }

    private void sounded(boolean heard) {
        worker.execute(() -> {
            if (!heard && board.now().chime() instanceof Offer.Found<app.nape.desktop.Chime> found) {
                board.change(draft -> draft.chime = Offer.absent(Absence.NO_SOUND_DEVICE));
                // A headset may be plugged in later; then the next chime tries again.
                var _ = worker.schedule(
                        () -> board.change(draft -> draft.chime = found), SOUND_RETRY_MINUTES, TimeUnit.MINUTES);
            }
        });
    }

    private static void end(Closeable one) {
        try {
            one.close();
        } catch (IOException _) {
            // What cannot be closed ends with the process.
        }
    }
}
