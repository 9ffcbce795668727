package app.nape.agent;

import app.nape.breaks.BreakState;
import app.nape.store.JournalQuestions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings how long the machine was used on each day into the journal: now and then while the day goes on, and when it has turned.
 * Until the journal has it, it is kept with the agent's state. Lives on the loop.
 */
final class ActiveHours {
    /** The journal is told of the day that goes on when this much has been added to it. */
    static final Duration STEP = Duration.ofMinutes(15);

    private final JournalQuestions store;
    private final Runnable written;
    private final Map<LocalDate, Duration> unwritten = new TreeMap<>();
    private LocalDate told = LocalDate.EPOCH;
    private Duration toldOfIt = Duration.ZERO;

    /** {@code written} runs when {@link #unwritten} has become less. */
    ActiveHours(JournalQuestions store, Runnable written) {
        this.store = store;
        this.written = written;
    }

    /** Goes on with what the last agent could not write. */
    void resume(Map<LocalDate, Duration> kept) {
        unwritten.putAll(kept);
    }

    /** Looks at a step of the scheduler; what is to be written stands in {@link #unwritten} until {@link #write}. */
    void look(BreakState before, BreakState after) {
        LocalDate was = before.clock().today().day();
        LocalDate is = after.clock().today().day();
        if (!was.equals(is)) {
            keep(was, before.clock().today().used());
        }
        Duration since = is.equals(told) ? toldOfIt : Duration.ZERO;
        if (after.clock().today().used().minus(since).compareTo(STEP) >= 0) {
            keep(is, after.clock().today().used());
        }
    }

    /** Keeps the day as it stands, whatever is new of it. */
    void last(BreakState state) {
        keep(state.clock().today().day(), state.clock().today().used());
    }

    /** Nothing has been used yet. */
    void forget() {
        unwritten.clear();
        told = LocalDate.EPOCH;
        toldOfIt = Duration.ZERO;
    }

    /** What the journal does not have yet, by day. */
    Map<LocalDate, Duration> unwritten() {
        return Map.copyOf(unwritten);
    }

    /** Writes it; what cannot be written now is tried again with the next that comes. */
    void write() {
        Map<LocalDate, Duration> all = unwritten();
        if (all.isEmpty()) {
            return;
        }
        store.ask(
                journal -> {
                    all.forEach(journal::keepActive);
                    return true;
                },
                _ -> {
                    all.forEach(unwritten::remove);
                    written.run();
                },
                _ -> {});
    }

    private void keep(LocalDate day, Duration used) {
        if (used.isPositive() && !(day.equals(told) && used.equals(toldOfIt))) {
            told = day;
            toldOfIt = used;
            unwritten.put(day, used);
        }
    }
}
