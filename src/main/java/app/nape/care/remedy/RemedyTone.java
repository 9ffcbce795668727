package app.nape.care.remedy;

/** The colour that a remedy is drawn in; it never stands alone, since its picture and its name are beside it. */
public enum RemedyTone {
    COLD,
    WARM,
    /** Neither of them. */
    PLAIN
}
