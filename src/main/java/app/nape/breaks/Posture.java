package app.nape.breaks;

import app.nape.code.Worded;

/** How somebody is at their desk. */
public enum Posture implements Worded {
    SITTING,
    STANDING;

    /** The other of the two. */
    public Posture other() {
        return this == SITTING ? STANDING : SITTING;
    }
}
