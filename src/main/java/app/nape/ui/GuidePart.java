package app.nape.ui;

/** Parts of the page of what is good to know that others lead to, by their ids on it. */
public final class GuidePart {
    /** The check of the desk and the day. */
    public static final String CHECK = "day-check";

    /** How one sits, with a picture. */
    public static final String SEAT = "seat-check";

    private GuidePart() {}
}
