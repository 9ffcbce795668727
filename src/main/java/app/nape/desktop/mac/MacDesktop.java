package app.nape.desktop.mac;

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
import app.nape.desktop.SampledChime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** The adapters of a macOS session, put together. */
public final class MacDesktop implements OpenDesktop {
    private static final Logger LOG = System.getLogger(MacDesktop.class.getName());

    private final ScheduledExecutorService worker = DesktopThreads.worker();
    private final ExecutorService aside = DesktopThreads.aside("nape-sound");
    private final DesktopBoard board;
    private final AwtTrayIcon tray;

    private MacDesktop(DesktopEvents events) {
        DesktopDraft first = new DesktopDraft(Desktop.without(Absence.SYSTEM_DOES_NOT_TELL));
        first.notifier = Offer.absent(Absence.OWN_CARD_INSTEAD);
        first.colours = Offer.absent(Absence.WINDOW_TELLS);
        first.speaker = Offer.found(new CommandSpeaker(MacSpeech::make, aside), "say");
        first.chime = Offer.found(new SampledChime(aside, _ -> {}), "Java Sound");
        board = new DesktopBoard(first.desktop(), events);
        tray = new AwtTrayIcon(events);
    }

    /** Everything the agent needs. */
    public static OpenDesktop forAgent(Path home, List<String> login, DesktopEvents events) {
        MacDesktop desktop = new MacDesktop(events);
        desktop.worker.execute(() -> desktop.openAll(home, login, events));
        return desktop;
    }

    /** Speech and sounds; colours the window finds out itself. */
    public static OpenDesktop forWindow(DesktopEvents events) {
        return new MacDesktop(events);
    }

    private void openAll(Path home, List<String> login, DesktopEvents events) {
        board.change(draft -> {
            draft.tray = Offer.found(tray, "menu bar");
            draft.autostart = login.isEmpty()
                    ? Offer.absent(Absence.NO_COMMAND)
                    : Offer.found(new LaunchAgentAutostart(home, login), "launch agent");
        });
        try {
            MacCalls calls = new NativeMacCalls();
            board.change(draft -> draft.idle = Offer.found(
                    new PolledIdleSource(() -> MacIdle.of(calls.secondsSinceInput()), worker, events), "event source"));
        } catch (RuntimeException | LinkageError problem) {
            LOG.log(Level.WARNING, "macOS cannot be called: {0}", problem.toString());
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
