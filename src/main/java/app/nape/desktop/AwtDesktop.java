package app.nape.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/**
 * What Windows and macOS have in common: AWT's tray, a voice behind a command, the window's own card instead of a notification, and
 * native calls that may not be there. Nothing is called by the thread that opens it.
 */
public final class AwtDesktop implements OpenDesktop {
    private static final Logger LOG = System.getLogger(AwtDesktop.class.getName());

    private final ScheduledExecutorService worker = DesktopThreads.worker();
    private final ExecutorService aside = DesktopThreads.aside("nape-sound");
    private final DesktopBoard board;
    private final AwtTrayIcon tray;

    /** One that speaks and sounds; colours the window finds out itself. */
    public AwtDesktop(SpeechCommand.Maker voice, String voiceName, DesktopEvents events) {
        DesktopDraft first = new DesktopDraft(Desktop.without(Absence.SYSTEM_DOES_NOT_TELL));
        first.notifier = Offer.absent(Absence.OWN_CARD_INSTEAD);
        first.colours = Offer.absent(Absence.WINDOW_TELLS);
        first.speaker = Offer.found(new CommandSpeaker(voice, aside), voiceName);
        first.chime = Offer.found(new SampledChime(aside, _ -> {}), "Java Sound");
        board = new DesktopBoard(first.desktop(), events);
        tray = new AwtTrayIcon(events);
    }

    /**
     * Opens what else the agent needs.
     *
     * @param place where the tray icon is seen
     * @param login how the agent is started at login
     * @param calls makes the system's own offers; what it throws means that the system cannot be called
     */
    public AwtDesktop open(String place, Offer<Autostart> login, Calls calls) {
        worker.execute(() -> {
            board.change(draft -> {
                draft.tray = Offer.found(tray, place);
                draft.autostart = login;
            });
            try {
                board.change(calls.offers(worker));
            } catch (RuntimeException | LinkageError problem) {
                LOG.log(Level.WARNING, "this system cannot be called: {0}", problem.toString());
            }
        });
        return this;
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

    /** The calls into one system. */
    @FunctionalInterface
    public interface Calls {
        /** What they offer; whatever must be looked at from time to time is put onto {@code worker}. */
        Consumer<DesktopDraft> offers(ScheduledExecutorService worker);
    }
}
