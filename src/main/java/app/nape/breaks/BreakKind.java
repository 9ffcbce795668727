package app.nape.breaks;

import app.nape.code.Worded;

/** What a break asks for. */
public enum BreakKind implements Worded {
    MICROBREAK,
    REST_BREAK,
    CHANGE_POSITION,
    DRINK,
    EYES,
    STRETCH;

    /** Whether being away from the machine is this break; nobody drinks or stretches by being away. */
    public boolean isRest() {
        return this != DRINK && this != STRETCH;
    }
}
