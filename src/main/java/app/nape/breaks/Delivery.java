package app.nape.breaks;

/** How a break is offered. */
public enum Delivery {
    NOTIFICATION,
    PROMPT,
    FULL_SCREEN
}
