package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.ColourScheme;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import java.io.IOException;

/**
 * Light or dark, and how strong, as the desktop portal tells: XDG Desktop Portal, org.freedesktop.portal.Settings, namespace
 * org.freedesktop.appearance, where a value that is not known counts as no preference. Older portals do not know the contrast.
 */
final class PortalColours implements ColourScheme, BusAdapter {
    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String IFACE = "org.freedesktop.portal.Settings";
    private static final String SPACE = "org.freedesktop.appearance";
    private static final String SCHEME = "color-scheme";
    private static final String CONTRAST = "contrast";

    private final DesktopBoard board;
    private final DesktopEvents events;
    private volatile Shade shade = Shade.NO_PREFERENCE;
    private volatile boolean more;

    PortalColours(DesktopBoard board, DesktopEvents events) {
        this.board = board;
        this.events = events;
    }

    @Override
    public Shade shade() {
        return shade;
    }

    @Override
    public boolean moreContrast() {
        return more;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.listen(BusRule.signal(IFACE, "SettingChanged").at(PATH).withFirst(SPACE), signal -> {
            Object key = signal.args().get(1);
            if (SCHEME.equals(key)) {
                heard(BusValue.number(signal.args().get(2)));
            } else if (CONTRAST.equals(key)) {
                heardContrast(BusValue.number(signal.args().get(2)));
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
            long scheme = BusValue.number(bus.call(NAME, PATH, IFACE, "Read", "ss", SPACE, SCHEME)[0]);
            askContrast(bus);
            heard(scheme);
        } catch (IOException _) {
            board.change(draft -> draft.colours = Offer.absent(Absence.NO_PORTAL));
        }
    }

    private void askContrast(Bus bus) {
        try {
            heardContrast(BusValue.number(bus.call(NAME, PATH, IFACE, "Read", "ss", SPACE, CONTRAST)[0]));
        } catch (IOException _) {
            heardContrast(0);
        }
    }

    private void heardContrast(long value) {
        boolean now = value == 1;
        boolean changed = now != more;
        more = now;
        if (changed) {
            events.happened(new DesktopEvent.ContrastChanged(now));
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
