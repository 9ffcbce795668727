package app.nape.desktop.linux;

import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Keeps what a desktop told, in order. */
final class Told implements DesktopEvents {
    private final List<DesktopEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void happened(DesktopEvent event) {
        events.add(event);
    }

    /** All but the changes of what is offered. */
    List<DesktopEvent> events() {
        return events.stream()
                .filter(event -> !(event instanceof DesktopEvent.DesktopChanged))
                .toList();
    }

    void forget() {
        events.clear();
    }

    void await(DesktopEvent event) {
        Stage.await(() -> event + " among " + events(), () -> events.contains(event));
    }

    /** Waits until something is offered and gives its port. */
    static <T> T port(app.nape.desktop.OpenDesktop desktop, Function<Desktop, Offer<T>> offer) {
        Stage.await(
                () -> "an offer in " + desktop.now(),
                () -> offer.apply(desktop.now()).port().isPresent());
        return offer.apply(desktop.now()).port().orElseThrow();
    }
}
