package app.nape.agent;

import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.util.function.Consumer;

/** Puts into words how things stand, in place of the command that asks. */
public interface StatusTeller {
    /** Calls {@code reply} exactly once, soon, from any thread: with {@link Reply.InWords}, or refusing. */
    void tell(Request.StatusInWords asked, AgentStatus status, Consumer<Reply> reply);
}
