package app.nape.care;

/** Which side of the body map a site is drawn on. */
public enum BodyView {
    FRONT,
    BACK
}
