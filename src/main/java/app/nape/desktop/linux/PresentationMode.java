package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import java.io.IOException;

/**
 * Whether a program keeps the screen awake, as presentations and films do. Programs that do so all day long, such as a
 * screen that is kept on by hand, cannot be told apart from them.
 */
final class PresentationMode implements BusAdapter {
    private static final String GNOME = "org.gnome.SessionManager";
    private static final long GNOME_IDLE = 8;
    private static final String XFCE = "org.xfce.PowerManager";
    private static final String KDE = "org.freedesktop.PowerManagement.Inhibit";

    private final DesktopBoard board;
    private final ProbedQuiet quiet = new ProbedQuiet(QuietReason.PRESENTATION);

    PresentationMode(DesktopBoard board) {
        this.board = board;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        for (String name : new String[] {GNOME, XFCE, KDE}) {
            bus.watchName(name, _ -> choose(bus));
        }
        choose(bus);
    }

    @Override
    public void detach(Absence why) {
        quiet.by(null);
        board.change(draft -> draft.presentation = Offer.absent(why));
    }

    private void choose(Bus bus) {
        try {
            if (bus.owned(GNOME)) {
                offer(
                        "GNOME session",
                        () -> BusValue.yes(bus.call(
                                        GNOME, "/org/gnome/SessionManager", GNOME, "IsInhibited", "u", GNOME_IDLE)[0]));
            } else if (bus.owned(XFCE)) {
                offer(
                        "Xfce power manager",
                        () -> DoNotDisturb.xfconf(
                                bus, "xfce4-power-manager", "/xfce4-power-manager/presentation-mode"));
            } else if (bus.owned(KDE)) {
                offer(
                        "power management",
                        () -> BusValue.yes(
                                bus.call(KDE, "/org/freedesktop/PowerManagement/Inhibit", KDE, "HasInhibit", "")[0]));
            } else {
                detach(Absence.DESKTOP_DOES_NOT_TELL);
            }
        } catch (IOException _) {
            detach(Absence.DESKTOP_DOES_NOT_TELL);
        }
    }

    private void offer(String by, QuietProbe chosen) {
        quiet.by(chosen);
        board.change(draft -> draft.presentation = Offer.found(quiet, by));
    }
}
