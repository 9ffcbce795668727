package app.nape.breaks;

import app.nape.code.Worded;
import java.time.Duration;

/** What a break asks for. */
public enum BreakKind implements Worded {
    MICROBREAK,
    REST_BREAK,
    CHANGE_POSITION,
    DRINK,
    EYES,
    STRETCH;

    /** Whoever only sits still has not changed position; after so long they have most likely left. */
    private static final Duration SITS_STILL = Duration.ofMinutes(5);

    /** Without input for so long the person still counts as there, whatever a schedule says; zero where it alone says. */
    Duration stillPresent() {
        return this == CHANGE_POSITION ? SITS_STILL : Duration.ZERO;
    }

    /** Whether being away from the machine is this break; nobody drinks or stretches by being away. */
    public boolean isRest() {
        return switch (this) {
            case MICROBREAK, REST_BREAK, CHANGE_POSITION, EYES -> true;
            case DRINK, STRETCH -> false;
        };
    }
}
