package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import java.io.IOException;
import java.util.Map;

/**
 * Whether the person uses a screen reader, as the session tells: at-spi2-core, org.a11y.Status, which GNOME's setting and Plasma's both end
 * in. Orca that was started as a command sets nothing there but that the session is to be accessible, so then it is looked who listens.
 * Where that service does not run nobody uses one, and it is not started to ask.
 */
final class ScreenReaderUse implements BusAdapter {
    private static final String NAME = "org.a11y.Bus";
    private static final String PATH = "/org/a11y/bus";
    private static final String IFACE = "org.a11y.Status";
    private static final String PROPERTY = "ScreenReaderEnabled";
    private static final String ACCESSIBLE = "IsEnabled";

    private final DesktopEvents events;
    private final Listeners listeners;
    private boolean set;
    private boolean on;

    ScreenReaderUse(DesktopEvents events, Listeners listeners) {
        this.events = events;
        this.listeners = listeners;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.listen(
                BusRule.signal("org.freedesktop.DBus.Properties", "PropertiesChanged")
                        .at(PATH)
                        .withFirst(IFACE),
                signal -> {
                    Map<String, Object> news = BusValue.dictionary(signal.args().get(1));
                    if (news.get(PROPERTY) instanceof Boolean now) {
                        set = now;
                    }
                    if (Boolean.TRUE.equals(news.get(ACCESSIBLE))) {
                        listeners.watch(bus, this::look);
                    }
                    look();
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
            set = BusValue.yes(bus.property(NAME, PATH, IFACE, PROPERTY));
            if (BusValue.yes(bus.property(NAME, PATH, IFACE, ACCESSIBLE))) {
                listeners.watch(bus, this::look);
            }
            look();
        } catch (IOException _) {
            // A service that does not say so is asked again when it comes back.
        }
    }

    private void look() {
        boolean now = set || listeners.reader();
        if (now != on) {
            on = now;
            events.happened(new DesktopEvent.ScreenReaderChanged(now));
        }
    }
}
