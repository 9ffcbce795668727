package app.nape.desktop;

import java.util.List;

/**
 * All that the tray icon shows.
 *
 * @param left how much of the way to the next break is left, 1 to 0; the ring empties with it
 * @param mood what the icon's shape tells beside the ring
 * @param tooltip one short sentence
 * @param menu the entries, top to bottom
 */
public record TrayFace(double left, Mood mood, String tooltip, List<TrayItem> menu) {
    public TrayFace {
        menu = List.copyOf(menu);
        if (!(left >= 0 && left <= 1)) {
            throw new IllegalArgumentException("The ring goes from 0 to 1, not " + left + ".");
        }
    }

    /** What the icon's shape tells. */
    public enum Mood {
        /** The ring shows the time left. */
        COUNTING,
        /** A break is due or under way: a full disc. */
        DUE,
        /** Reminders are paused: two bars. */
        PAUSED,
        /** Nothing is scheduled now: an empty thin ring. */
        RESTING
    }
}
