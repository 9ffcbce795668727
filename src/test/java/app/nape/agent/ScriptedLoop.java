package app.nape.agent;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/** The loop's twin for tests: runs on the calling thread, and time goes by only when the script says so. */
final class ScriptedLoop implements AgentLoop, Clocks {
    private record Task(Duration due, long number, Runnable work) {}

    private final Deque<Runnable> ready = new ArrayDeque<>();
    private final PriorityQueue<Task> waiting =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::number));
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Moment now;
    private long number;
    private int wakes;

    ScriptedLoop(Instant wall) {
        this.now = new Moment(wall, Duration.ofHours(5));
    }

    @Override
    public Clocks clocks() {
        return this;
    }

    @Override
    public Moment now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public void execute(Runnable task) {
        ready.add(task);
    }

    @Override
    public Wake after(Duration delay, Runnable task) {
        Task waits = new Task(now.ticks().plus(delay.isNegative() ? Duration.ZERO : delay), number++, task);
        waiting.add(waits);
        return () -> waiting.remove(waits);
    }

    /** Lets so much time go by on both clocks, with all that falls due in it. */
    void advance(Duration length) {
        Duration end = now.ticks().plus(length);
        drain();
        while (!waiting.isEmpty() && waiting.peek().due().compareTo(end) <= 0) {
            Task next = waiting.remove();
            now = now.plus(next.due().minus(now.ticks()));
            wakes++;
            next.work().run();
            drain();
        }
        now = now.plus(end.minus(now.ticks()));
    }

    /** The machine sleeps: only the wall clock goes on. */
    void sleep(Duration length) {
        drain();
        now = new Moment(now.wall().plus(length), now.ticks());
    }

    /** Somebody sets the clock; the monotonic one goes on as it did. */
    void clockSet(Duration by) {
        drain();
        now = new Moment(now.wall().plus(by), now.ticks());
    }

    /** Another process on the same machine, later: the monotonic clock goes on, nothing waits. */
    ScriptedLoop afterCrash(Duration down) {
        ScriptedLoop next = new ScriptedLoop(now.wall());
        next.now = now.plus(down);
        next.zone = zone;
        return next;
    }

    /** How often a deadline woke the loop. */
    int wakes() {
        return wakes;
    }

    /** Runs what is ready, and what that makes ready. */
    void drain() {
        for (Runnable task = ready.poll(); task != null; task = ready.poll()) {
            task.run();
        }
    }
}
