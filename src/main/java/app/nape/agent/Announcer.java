package app.nape.agent;

import app.nape.desktop.Desktop;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows notifications where the desktop offers them. Lives on the loop. */
final class Announcer {
    private final Supplier<Desktop> desktop;

    Announcer(Supplier<Desktop> desktop) {
        this.desktop = desktop;
    }

    /** Shows it; false when there is no way here. */
    boolean show(Notification notification) {
        Optional<Notifier> notifier = desktop.get().notifier().port();
        notifier.ifPresent(found -> found.show(notification));
        return notifier.isPresent();
    }

    /** Takes it away. */
    void close(String id) {
        desktop.get().notifier().port().ifPresent(found -> found.close(id));
    }
}
