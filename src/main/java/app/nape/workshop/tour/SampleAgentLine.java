package app.nape.workshop.tour;

import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.ui.AgentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** An agent that says what it is told to say, does everything it is asked and remembers it. */
public final class SampleAgentLine implements AgentLine {
    private final ReadOnlyObjectWrapper<@Nullable AgentStatus> status =
            new ReadOnlyObjectWrapper<>(this, "status", null);
    private final SimpleBooleanProperty coming = new SimpleBooleanProperty(this, "coming", false);
    private final List<Consumer<Notice>> listeners = new ArrayList<>();
    private final List<Request> asked = new ArrayList<>();

    /** An agent that is away. */
    public SampleAgentLine() {}

    /** The agent now says this of itself; null for an agent that is away. */
    public void say(@Nullable AgentStatus now) {
        status.set(now);
    }

    /** The agent is being started, or no longer. */
    public void comes(boolean now) {
        coming.set(now);
    }

    /** The agent tells the window this. */
    public void tell(Notice notice) {
        List.copyOf(listeners).forEach(listener -> listener.accept(notice));
    }

    /** What it was asked so far, oldest first. */
    public List<Request> asked() {
        return List.copyOf(asked);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable AgentStatus> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ObservableBooleanValue coming() {
        return coming;
    }

    @Override
    public void ask(Request request, Consumer<Reply> answer) {
        asked.add(request);
        answer.accept(new Reply.Done());
    }

    @Override
    public void send(Request request) {
        asked.add(request);
    }

    @Override
    public void listen(Consumer<Notice> listener) {
        listeners.add(listener);
    }
}
