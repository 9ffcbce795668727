package app.nape.desktop.windows;

import app.nape.desktop.Absence;
import app.nape.desktop.AwtTrayIcon;
import app.nape.desktop.CommandSpeaker;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopDraft;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.DesktopThreads;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.PolledIdleSource;
import app.nape.desktop.QuietReason;
import app.nape.desktop.SampledChime;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The adapters of a Windows session, put together. */
public final class WindowsDesktop implements OpenDesktop {
    private static final Logger LOG = System.getLogger(WindowsDesktop.class.getName());
    private static final long LOCK_SECONDS = 5;

    private final ScheduledExecutorService worker = DesktopThreads.worker();
    private final ExecutorService aside = DesktopThreads.aside("nape-sound");
    private final DesktopBoard board;
    private final AwtTrayIcon tray;

    private WindowsDesktop(DesktopEvents events) {
        DesktopDraft first = new DesktopDraft(Desktop.without(Absence.SYSTEM_DOES_NOT_TELL));
        first.notifier = Offer.absent(Absence.OWN_CARD_INSTEAD);
        first.colours = Offer.absent(Absence.WINDOW_TELLS);
        first.speaker = Offer.found(new CommandSpeaker(WindowsSpeech::make, aside), "Windows speech");
        first.chime = Offer.found(new SampledChime(aside, _ -> {}), "Java Sound");
        board = new DesktopBoard(first.desktop(), events);
        tray = new AwtTrayIcon(events);
    }

    /** Everything the agent needs. */
    public static OpenDesktop forAgent(List<String> login, DesktopEvents events) {
        WindowsDesktop desktop = new WindowsDesktop(events);
        desktop.worker.execute(() -> desktop.openAll(login, events));
        return desktop;
    }

    /** Speech and sounds; colours the window finds out itself. */
    public static OpenDesktop forWindow(DesktopEvents events) {
        return new WindowsDesktop(events);
    }

    private void openAll(List<String> login, DesktopEvents events) {
        board.change(draft -> {
            draft.tray = Offer.found(tray, "notification area");
            draft.autostart = login.isEmpty()
                    ? Offer.absent(Absence.NO_COMMAND)
                    : Offer.found(new RunKeyAutostart(login, WindowsDesktop::run), "Run key");
        });
        WindowsCalls calls;
        try {
            calls = new NativeWindowsCalls();
        } catch (RuntimeException | LinkageError problem) {
            LOG.log(Level.WARNING, "Windows cannot be called: {0}", problem.toString());
            return;
        }
        WindowsLock lock = new WindowsLock(calls, events);
        var _ = worker.scheduleWithFixedDelay(lock::look, LOCK_SECONDS, LOCK_SECONDS, TimeUnit.SECONDS);
        board.change(draft -> {
            draft.idle = Offer.found(
                    new PolledIdleSource(
                            () -> Optional.of(WindowsStates.idle(calls.tick(), calls.lastInputTick())), worker, events),
                    "last input");
            draft.lock = Offer.found(lock, "input desktop");
            draft.fullScreen = Offer.found(
                    new WindowsQuiet(calls, QuietReason.FULL_SCREEN, WindowsStates::fullScreen), "notification state");
            draft.presentation = Offer.found(
                    new WindowsQuiet(calls, QuietReason.PRESENTATION, WindowsStates::presentation),
                    "notification state");
        });
    }

    private static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        }
    }

    @Override
    public Desktop now() {
        return board.now();
    }

    @Override
    public void close() {
        tray.close();
        worker.shutdownNow();
        aside.shutdown();
    }
}
