package app.nape.care.plan;

import app.nape.code.Worded;

/** The sides an item is done on, as the person's own. */
public enum Sides implements Worded {
    BOTH,
    LEFT,
    RIGHT,
    /** The exercise has no sides. */
    NONE
}
