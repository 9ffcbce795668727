package app.nape.care;

/** Where a red flag is shown. */
public enum RedFlagPlace {
    CARD,
    EPISODE_START,
    EXERCISE_STOP,
    REMEDY_TIMER
}
