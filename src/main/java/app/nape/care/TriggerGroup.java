package app.nape.care;

/** What a trigger has to do with, in the order shown. */
public enum TriggerGroup {
    DESK,
    MOVEMENT,
    LOAD,
    SLEEP,
    BODY,
    INJURY,
    OTHER
}
