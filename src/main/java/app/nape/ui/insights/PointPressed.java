package app.nape.ui.insights;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/** A point of a drawing was pressed: what is said of it is to stay, which a tip does not. */
final class PointPressed extends Event {
    static final EventType<PointPressed> POINT_PRESSED = new EventType<>(Event.ANY, "POINT_PRESSED");

    @Serial
    private static final long serialVersionUID = 1L;

    private final String words;

    PointPressed(String words) {
        super(POINT_PRESSED);
        this.words = words;
    }

    /** What is said of it. */
    String words() {
        return words;
    }
}
