package app.nape.desktop;

import java.util.List;

/**
 * A desktop notification. Never carries health data.
 *
 * @param id the caller's own; showing another with the same id replaces it
 * @param title a few plain words
 * @param body one sentence; may be empty
 * @param buttons left to right; shown only where {@link Notifier#buttons()} is true
 * @param lasting whether it stays until answered, closed or replaced
 */
public record Notification(String id, String title, String body, List<Button> buttons, boolean lasting) {
    /** The button id that stands for a press on the notification itself. */
    public static final String BODY = "default";

    public Notification {
        buttons = List.copyOf(buttons);
    }

    /** A button. */
    public record Button(String id, String label) {}
}
