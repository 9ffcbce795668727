package app.nape.desktop;

/** Tells whether this is a bad moment. Asked only when a prompt is near, and then at most every five seconds. */
public interface QuietSource {
    /** What this source looks at. */
    QuietReason reason();

    /** Whether it is so now. May take up to two seconds: never ask from the agent's loop or the window's thread. */
    boolean quiet();
}
