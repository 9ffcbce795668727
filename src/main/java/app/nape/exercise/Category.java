package app.nape.exercise;

/** What kind of exercise it is. */
public enum Category {
    STRETCH,
    MOBILITY,
    STRENGTH,
    SELF_MASSAGE,
    BREATHING
}
