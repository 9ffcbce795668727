package app.nape.care.practice;

import app.nape.code.Worded;

/**
 * Something in a draft that is worth a second look; it stops nothing and can be dismissed.
 *
 * @param kind what it is
 * @param where id of the item, the set or the phase it is about
 * @param name of the exercise, the set or the phase
 * @param number the bound it goes by, such as the longest hold in seconds; 0 for none
 */
public record PlanWarning(Kind kind, String where, String name, long number) {
    /** What can be worth a second look. */
    public enum Kind implements Worded {
        /** The catalogue does not have it among the exercises for a fresh spasm, and it is kept in a flare-up. */
        NOT_ACUTE,
        /** Held longer than the catalogue's longest hold. */
        ABOVE,
        /** More often a day than the source has it. */
        OFTEN,
        /** On the floor, in a set that is meant for the working hours. */
        FLOOR,
        /** More than a few exercises in a set: a quiet note. */
        CROWDED,
        /** A long day. */
        LONG
    }

    /** Whether it is only a quiet note. */
    public boolean quiet() {
        return kind == Kind.CROWDED;
    }
}
