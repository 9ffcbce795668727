package app.nape.app;

import app.nape.agent.SavedBreaks;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.parts.SystemClocks;
import app.nape.app.paths.PathChoice;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import app.nape.link.LinkClient;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.StateFile;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A real agent, with the windows it opens, on a stage. */
final class LiveNape implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final Process agent;
    private final LinkClient link;

    /** Starts the agent with this schedule, or the usual one for an empty text, and waits until it listens. */
    LiveNape(Stage stage, String schedule) throws IOException, InterruptedException {
        this(stage, schedule, Duration.ZERO);
    }

    /** The same, after somebody has used the computer so long. */
    LiveNape(Stage stage, String schedule, Duration used) throws IOException, InterruptedException {
        data = stage.folder("nape");
        if (!schedule.isEmpty()) {
            Path file = Files.writeString(stage.file("schedule.json"), schedule);
            String said = NapeProcess.run(data, "schedule", "set", file.toString());
            if (!said.startsWith("0")) {
                throw new IOException(said);
            }
        }
        if (used.isPositive()) {
            leave(used);
        }
        agent = NapeProcess.start(stage.environment(), data, stage.file("agent.txt"), "--background");
        link = new LinkClient(PathChoice.here().paths(data).socket());
        Stage.await("the agent", link::reaches);
    }

    /** What an agent leaves that was at work so long until just now: a test need not wait for the use that a break follows. */
    private void leave(Duration used) throws IOException {
        ProcessParts parts;
        try {
            parts = ProcessParts.of(StartWords.read("--data-dir", data.toString()));
        } catch (StartWords.ValueMissing impossible) {
            throw new IllegalStateException(impossible);
        }
        SystemClocks clocks = new SystemClocks();
        Moment now = clocks.now();
        Moment begun = new Moment(now.wall().minus(used), now.ticks().minus(used));
        Schedule schedule = parts.choices().schedule();
        BreakState state = BreakState.fresh();
        for (BreakEvent event : List.of(
                new BreakEvent.Started(begun, clocks.zone(), DayRollover.DEFAULT, false), new BreakEvent.Ticked(now))) {
            state = BreakScheduler.step(schedule, state, event).next();
        }
        new StateFile<>(PathChoice.here().paths(data).breakState(), SavedBreaks.class)
                .write(new SavedBreaks(state, List.of(), List.of(), Map.of(), Map.of()));
    }

    /** Each weekday of a schedule file, without a pause. */
    static String allDay() {
        String day = "[ \"00:00-00:00\" ]";
        return """
            "hours": { "monday": %1$s, "tuesday": %1$s, "wednesday": %1$s, "thursday": %1$s, "friday": %1$s,
              "saturday": %1$s, "sunday": %1$s }\
            """.formatted(day);
    }

    /** Waits until an agent listens once more. */
    void awaitAgain() {
        Stage.await("the next agent", link::reaches);
    }

    Process agent() {
        return agent;
    }

    AgentStatus status() {
        return ask(new Request.Status()) instanceof Reply.StatusIs(AgentStatus status) ? status : fail();
    }

    Reply ask(Request request) {
        try {
            return link.ask(request, PATIENCE);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Listens as a window would; then the agent opens none of its own. */
    LinkClient.Subscription listen(Consumer<Notice> heard) throws IOException {
        return link.subscribe(heard, () -> {});
    }

    void awaitStatus(String what, Predicate<AgentStatus> reached) {
        Stage.await(() -> what + ", not " + status(), () -> reached.test(status()));
    }

    private static AgentStatus fail() {
        throw new IllegalStateException("the agent told no status");
    }

    /** Ends every window it opened, then the agent, and the one that a window may have started in its place meanwhile. */
    @Override
    public void close() {
        Stage.await("the end of all of it", () -> {
            List<ProcessHandle> left = processes();
            left.stream().filter(one -> one.pid() != agent.pid()).forEach(ProcessHandle::destroyForcibly);
            agent.destroyForcibly();
            return left.isEmpty();
        });
    }

    /** The agent and its windows, as far as they live. */
    List<ProcessHandle> processes() {
        return NapeProcess.on(data);
    }
}
