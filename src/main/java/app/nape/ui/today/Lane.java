package app.nape.ui.today;

/** The rows of the day, from top to bottom. */
enum Lane {
    BREAKS,
    STRETCHES,
    REMEDIES,
    PAIN
}
