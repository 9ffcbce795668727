package app.nape.ui.player;

/** Where the person is with a session. */
enum PlayerStage {
    /** No session has been chosen. */
    NOTHING,
    /** Chosen, not begun. */
    BEFORE,
    /** Begun; running or paused. */
    RUNNING,
    /** Over, and in the log. */
    AFTER
}
