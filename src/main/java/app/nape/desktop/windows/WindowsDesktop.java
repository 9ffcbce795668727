package app.nape.desktop.windows;

import app.nape.desktop.Absence;
import app.nape.desktop.AwtDesktop;
import app.nape.desktop.DesktopDraft;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.PolledIdleSource;
import app.nape.desktop.QuietReason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The adapters of a Windows session, put together. */
public final class WindowsDesktop {
    private static final long LOCK_SECONDS = 5;

    private WindowsDesktop() {}

    /** Everything the agent needs. */
    public static OpenDesktop forAgent(List<String> login, DesktopEvents events) {
        return new AwtDesktop(WindowsSpeech::make, "Windows speech", events)
                .open(
                        "notification area",
                        login.isEmpty()
                                ? Offer.absent(Absence.NO_COMMAND)
                                : Offer.found(new RunKeyAutostart(login, WindowsDesktop::run), "Run key"),
                        worker -> offers(new NativeWindowsCalls(), worker, events));
    }

    /** Speech and sounds; colours the window finds out itself. */
    public static OpenDesktop forWindow(DesktopEvents events) {
        return new AwtDesktop(WindowsSpeech::make, "Windows speech", events);
    }

    private static Consumer<DesktopDraft> offers(
            WindowsCalls calls, ScheduledExecutorService worker, DesktopEvents events) {
        WindowsLock lock = new WindowsLock(calls, events);
        var _ = worker.scheduleWithFixedDelay(lock::look, LOCK_SECONDS, LOCK_SECONDS, TimeUnit.SECONDS);
        return draft -> {
            draft.idle = Offer.found(
                    new PolledIdleSource(
                            () -> Optional.of(WindowsStates.idle(calls.tick(), calls.lastInputTick())), worker, events),
                    "last input");
            draft.lock = Offer.found(lock, "input desktop");
            draft.locker = Offer.found(() -> lock(calls), "LockWorkStation");
            draft.fullScreen = Offer.found(
                    new WindowsQuiet(calls, QuietReason.FULL_SCREEN, WindowsStates::fullScreen), "notification state");
            draft.presentation = Offer.found(
                    new WindowsQuiet(calls, QuietReason.PRESENTATION, WindowsStates::presentation),
                    "notification state");
        };
    }

    private static void lock(WindowsCalls calls) throws IOException {
        if (!calls.lock()) {
            throw new IOException("Windows does not lock");
        }
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
}
