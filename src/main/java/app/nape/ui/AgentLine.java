package app.nape.ui;

import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** The way from a page to the agent. Everything comes back on the FX thread. */
public interface AgentLine {
    /** What the agent last said of itself; null until it has, or while it is away. */
    ReadOnlyObjectProperty<@Nullable AgentStatus> status();

    /** Whether the line is new and nobody can say yet whether an agent answers: the first seconds of a window that starts one. */
    default ObservableBooleanValue coming() {
        return new SimpleBooleanProperty(false);
    }

    /** Asks the agent; {@code answer} gets its reply, or a refusal when it cannot be reached. */
    void ask(Request request, Consumer<Reply> answer);

    /** Calls {@code listener} with every notice the agent sends unasked, status changes among them. */
    void listen(Consumer<Notice> listener);

    /** Asks the agent and tells the person when it refuses. */
    void send(Request request);
}
