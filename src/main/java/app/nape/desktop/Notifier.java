package app.nape.desktop;

/**
 * Shows notifications that take no focus. Answers come as {@link DesktopEvent.ButtonPressed},
 * {@link DesktopEvent.NotificationClosed} and {@link DesktopEvent.NotificationLost}.
 */
public interface Notifier {
    /** Whether buttons are shown and answered here. */
    boolean buttons();

    /** Shows it, or replaces the one with the same id. Returns at once. */
    void show(Notification notification);

    /** Takes it away; nothing when it is not shown. Returns at once. */
    void close(String id);
}
