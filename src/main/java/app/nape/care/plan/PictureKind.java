package app.nape.care.plan;

import app.nape.code.Worded;

/** The kinds of picture that a programme can hold. */
public enum PictureKind implements Worded {
    JPEG,
    PNG
}
