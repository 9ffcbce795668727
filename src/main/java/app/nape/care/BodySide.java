package app.nape.care;

import app.nape.code.Worded;

/** Which side of the body, as the person's own. */
public enum BodySide implements Worded {
    LEFT,
    RIGHT,
    BOTH
}
