package app.nape.desktop.mac;

import app.nape.desktop.Absence;
import app.nape.desktop.AwtDesktop;
import app.nape.desktop.DesktopDraft;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.PolledIdleSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** The adapters of a macOS session, put together. */
public final class MacDesktop {
    private MacDesktop() {}

    /** Everything the agent needs. */
    public static OpenDesktop forAgent(Path home, List<String> login, DesktopEvents events) {
        return new AwtDesktop(MacSpeech::make, "say", events)
                .open(
                        "menu bar",
                        login.isEmpty()
                                ? Offer.absent(Absence.NO_COMMAND)
                                : Offer.found(LaunchAgentAutostart.of(home, login), "launch agent"),
                        worker -> offers(new NativeMacCalls(), worker, events));
    }

    /** Speech and sounds; colours the window finds out itself. */
    public static OpenDesktop forWindow(DesktopEvents events) {
        return new AwtDesktop(MacSpeech::make, "say", events);
    }

    private static Consumer<DesktopDraft> offers(
            MacCalls calls, ScheduledExecutorService worker, DesktopEvents events) {
        return draft -> {
            draft.idle = Offer.found(
                    new PolledIdleSource(() -> MacIdle.of(calls.secondsSinceInput()), worker, events), "event source");
            draft.locker = NativeMacLocker.offer();
        };
    }
}
