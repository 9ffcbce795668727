package app.nape.breaks;

/** How a break is offered, and how much of the screen it takes once it has begun. Only {@link #FULL_SCREEN} takes the screen. */
public enum Delivery {
    /** A quiet notification that lapses unanswered; the break runs in a small card when the person begins it. */
    NOTIFICATION,
    /** A small card beforehand, in which the break then runs, too: the screen and the keyboard stay the person's. */
    PROMPT,
    /** The same small card beforehand; then the break fills every monitor. */
    FULL_SCREEN;

    /** Whether the break takes the screen. */
    public boolean fillsScreen() {
        return this == FULL_SCREEN;
    }
}
