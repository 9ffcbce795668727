package app.nape.ui.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/**
 * Something has come up beside what has the keyboard and is worth hearing where nothing is seen. Fired at what shows it; heard by whoever
 * reads the window aloud, and by nobody where nobody does.
 */
public final class Announced extends Event {
    /** The one type of it. */
    public static final EventType<Announced> TYPE = new EventType<>(Event.ANY, "NAPE_ANNOUNCED");

    private static final long serialVersionUID = 1L;

    private final String words;
    private final boolean cue;

    private Announced(String words, boolean cue) {
        super(TYPE);
        this.words = words;
        this.cue = cue;
    }

    /** A sentence that came up, such as what was just done. */
    public static void sentence(Node shownBy, String words) {
        shownBy.fireEvent(new Announced(words, false));
    }

    /** What is to be done now in an exercise, which the voice of the session says where it is on. */
    public static void cue(Node shownBy, String words) {
        shownBy.fireEvent(new Announced(words, true));
    }

    /** What is said. */
    public String words() {
        return words;
    }

    /** Whether the voice of the session says it, too. */
    public boolean isCue() {
        return cue;
    }
}
