package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.ColourScheme;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import java.io.IOException;

/** Light or dark as the desktop portal tells. */
final class PortalColours implements ColourScheme, BusAdapter {
    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String IFACE = "org.freedesktop.portal.Settings";
    private static final String SPACE = "org.freedesktop.appearance";
    private static final String KEY = "color-scheme";

    private final DesktopBoard board;
    private final DesktopEvents events;
    private volatile Shade shade = Shade.NO_PREFERENCE;

    PortalColours(DesktopBoard board, DesktopEvents events) {
        this.board = board;
        this.events = events;
    }

    @Override
    public Shade shade() {
        return shade;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.listen(BusRule.signal(IFACE, "SettingChanged").at(PATH).withFirst(SPACE), signal -> {
            if (KEY.equals(signal.args().get(1))) {
                heard(BusValue.number(signal.args().get(2)));
            }
        });
        bus.watchName(NAME, here -> {
            if (here) {
                ask(bus);
            }
        });
        ask(bus);
    }

    @Override
    public void detach(Absence why) {
        board.change(draft -> draft.colours = Offer.absent(why));
    }

    private void ask(Bus bus) {
        try {
            heard(BusValue.number(bus.call(NAME, PATH, IFACE, "Read", "ss", SPACE, KEY)[0]));
        } catch (IOException _) {
            board.change(draft -> draft.colours = Offer.absent(Absence.NO_PORTAL));
        }
    }

    private void heard(long value) {
        Shade now =
                switch ((int) value) {
                    case 1 -> Shade.DARK;
                    case 2 -> Shade.LIGHT;
                    default -> Shade.NO_PREFERENCE;
                };
        boolean changed = now != shade;
        shade = now;
        board.change(draft -> draft.colours = Offer.found(this, "XDG desktop portal"));
        if (changed) {
            events.happened(new DesktopEvent.ShadeChanged(now));
        }
    }
}
