package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the desktop's notifications are silenced. Each notification service keeps that in a place of its own. */
final class DoNotDisturb implements BusAdapter {
    private final DesktopBoard board;
    private final Programs programs;
    private final Patience patience;
    private final ProbedQuiet quiet = new ProbedQuiet(QuietReason.DO_NOT_DISTURB);
    private @Nullable Bus attached;

    DoNotDisturb(DesktopBoard board, Programs programs, Patience patience) {
        this.patience = patience;
        this.board = board;
        this.programs = programs;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        attached = bus;
        bus.watchName(DbusNotifier.NAME, here -> {
            if (here) {
                patience.ask(() -> !bus.equals(attached) || choose(bus));
            } else {
                absent(Absence.NO_NOTIFICATION_SERVICE);
            }
        });
        patience.ask(() -> !bus.equals(attached) || choose(bus));
    }

    @Override
    public void detach(Absence why) {
        attached = null;
        absent(why);
    }

    private void absent(Absence why) {
        quiet.by(null);
        board.change(draft -> draft.doNotDisturb = Offer.absent(why));
    }

    private boolean choose(Bus bus) {
        String server;
        try {
            server =
                    bus.call(DbusNotifier.NAME, DbusNotifier.PATH, DbusNotifier.NAME, "GetServerInformation", "")[0]
                            .toString();
        } catch (IOException _) {
            absent(Absence.NO_NOTIFICATION_SERVICE);
            return false;
        }
        QuietProbe chosen = probe(bus, server.toLowerCase(Locale.ROOT));
        try {
            // A place that cannot be read now is not offered, whatever the service's name promises.
            var _ = chosen.quiet();
            quiet.by(chosen);
            board.change(draft -> draft.doNotDisturb = Offer.found(quiet, server));
            return true;
        } catch (IOException _) {
            absent(Absence.DESKTOP_DOES_NOT_TELL);
            return false;
        }
    }

    private QuietProbe probe(Bus bus, String server) {
        return switch (server) {
            case "gnome-shell" -> setting("org.gnome.desktop.notifications", "show-banners", "false");
            case "cinnamon" -> setting("org.cinnamon.desktop.notifications", "display-notifications", "false");
            case "dunst" ->
                () -> BusValue.yes(
                        bus.property(DbusNotifier.NAME, DbusNotifier.PATH, "org.dunstproject.cmd0", "paused"));
            case "xfce notify daemon" -> () -> xfconf(bus, "xfce4-notifyd", "/do-not-disturb");
            case "swaync", "swaynotificationcenter" ->
                () -> BusValue.yes(bus.call(
                                "org.erikreider.swaync.cc",
                                "/org/erikreider/swaync/cc",
                                "org.erikreider.swaync.cc",
                                "GetDnd",
                                "")[0]);
            default ->
                () -> BusValue.yes(bus.property(DbusNotifier.NAME, DbusNotifier.PATH, DbusNotifier.NAME, "Inhibited"));
        };
    }

    private QuietProbe setting(String schema, String key, String quiet) {
        return () -> quiet.equals(
                programs.output(List.of("gsettings", "get", schema, key)).strip());
    }

    /** A setting of Xfce's that is true; one that was never set is not there and counts as false. */
    static boolean xfconf(Bus bus, String channel, String property) throws IOException {
        Object[] there = bus.call(
                "org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "PropertyExists", "ss", channel, property);
        return BusValue.yes(there[0])
                && BusValue.yes(bus.call(
                                "org.xfce.Xfconf",
                                "/org/xfce/Xfconf",
                                "org.xfce.Xfconf",
                                "GetProperty",
                                "ss",
                                channel,
                                property)[0]);
    }
}
