package app.nape.link;

import java.util.function.Consumer;

/** Who answers requests; the agent. Called on a connection's thread, so it must hand the work to its own loop. */
public interface Answers {
    /** Answers {@code request} by calling {@code reply} exactly once, soon, from any thread. */
    void answer(Request request, Consumer<Reply> reply);

    /** A window has subscribed; notices reach it from now on. */
    default void subscribed() {}

    /** A window has gone. */
    default void unsubscribed() {}
}
