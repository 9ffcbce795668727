package app.nape.desktop;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what is shown. */
public final class RecordingNotifier implements Notifier {
    /** What is on screen, by id. */
    public final Map<String, Notification> shown = new LinkedHashMap<>();

    private final boolean buttons;

    public RecordingNotifier(boolean buttons) {
        this.buttons = buttons;
    }

    @Override
    public boolean buttons() {
        return buttons;
    }

    @Override
    public void show(Notification notification) {
        shown.put(notification.id(), notification);
    }

    @Override
    public void close(String id) {
        shown.remove(id);
    }
}
