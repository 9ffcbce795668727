package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import java.io.IOException;

/**
 * Whether the person uses a screen reader, as the session tells: at-spi2-core, org.a11y.Status, which GNOME's setting and Plasma's both end
 * in. Where that service does not run nobody uses one, and it is not started to ask.
 */
final class ScreenReaderUse implements BusAdapter {
    private static final String NAME = "org.a11y.Bus";
    private static final String PATH = "/org/a11y/bus";
    private static final String IFACE = "org.a11y.Status";
    private static final String PROPERTY = "ScreenReaderEnabled";

    private final DesktopEvents events;
    private boolean on;

    ScreenReaderUse(DesktopEvents events) {
        this.events = events;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.listen(
                BusRule.signal("org.freedesktop.DBus.Properties", "PropertiesChanged")
                        .at(PATH)
                        .withFirst(IFACE),
                signal -> {
                    if (BusValue.dictionary(signal.args().get(1)).get(PROPERTY) instanceof Boolean now) {
                        heard(now);
                    }
                });
        bus.watchName(NAME, here -> {
            if (here) {
                ask(bus);
            }
        });
        if (bus.owned(NAME)) {
            ask(bus);
        }
    }

    /** What was known stays: who cannot see is not to be left in silence because a service went. */
    @Override
    public void detach(Absence why) {}

    private void ask(Bus bus) {
        try {
            heard(BusValue.yes(bus.property(NAME, PATH, IFACE, PROPERTY)));
        } catch (IOException _) {
            // A service that does not say so is asked again when it comes back.
        }
    }

    private void heard(boolean now) {
        if (now != on) {
            on = now;
            events.happened(new DesktopEvent.ScreenReaderChanged(now));
        }
    }
}
