package app.nape.breaks;

/** What makes this a bad moment for a prompt. The need for a break goes on building while it lasts. */
public enum Quiet {
    DO_NOT_DISTURB(false, false),
    FULL_SCREEN(true, false),
    PRESENTATION(true, false),
    CALL(true, true),
    SCREEN_SHARING(true, true);

    private final boolean use;
    private final boolean interrupting;

    Quiet(boolean use, boolean interrupting) {
        this.use = use;
        this.interrupting = interrupting;
    }

    /** Whether the person looks at the screen even with the hands off: a call or a film is no rest from the machine. */
    public boolean countsAsUse() {
        return use;
    }

    /** Whether even a break under way makes room for it. */
    public boolean interruptsBreak() {
        return interrupting;
    }
}
