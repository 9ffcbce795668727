package app.nape.ui.control;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;

/** What every ring answers a screen reader alike. Its value is a part of the whole, as that of the toolkit's own progress bar. */
final class RingValue {
    /** A screen reader hears of each twentieth part, not of every frame. */
    private static final int STEPS = 20;

    private RingValue() {}

    /** The ends of the scale, and that it does not turn without end; empty for anything else. */
    static Optional<Object> of(AccessibleAttribute attribute) {
        return switch (attribute) {
            case MIN_VALUE -> Optional.of(0.0);
            case MAX_VALUE -> Optional.of(1.0);
            case INDETERMINATE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether so much has changed between two values that it is to be told. */
    static boolean changed(Number before, Number now) {
        return Math.floor(before.doubleValue() * STEPS) != Math.floor(now.doubleValue() * STEPS);
    }
}
