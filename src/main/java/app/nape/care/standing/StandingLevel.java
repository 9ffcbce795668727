package app.nape.care.standing;

import app.nape.care.RedFlagLevel;
import app.nape.code.Worded;

/** How soon help is needed, least first. NONE means only that no rule applies; it is never shown as "you are fine". */
public enum StandingLevel implements Worded {
    NONE,
    SOON,
    TODAY,
    EMERGENCY;

    /** The level of the card's signs of this kind; signs about an exercise under way belong to none. */
    public static StandingLevel of(RedFlagLevel level) {
        return switch (level) {
            case EMERGENCY_NOW -> EMERGENCY;
            case TODAY -> TODAY;
            case DOCTOR_SOON -> SOON;
            case STOP_EXERCISE -> NONE;
        };
    }

    /** Whether it is shown before everything else. */
    public boolean urgent() {
        return this == TODAY || this == EMERGENCY;
    }
}
