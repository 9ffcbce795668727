package app.nape.agent;

import app.nape.breaks.BreakState;
import app.nape.breaks.PositionDay;
import app.nape.store.JournalQuestions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings what a day's changes of position come to into the journal: with each change, now and then while nobody changes, and when the day
 * has turned. Until the journal has it, it is kept with the agent's state. Lives on the loop.
 */
final class PositionDays {
    /** The journal is told of a stint that goes on when this much has been added to it. */
    static final Duration STEP = Duration.ofMinutes(15);

    private final JournalQuestions store;
    private final Runnable written;
    private final Map<LocalDate, PositionDay> unwritten = new TreeMap<>();
    private LocalDate told = LocalDate.EPOCH;
    private PositionDay toldOfIt = PositionDay.NONE;

    /** {@code written} runs when {@link #unwritten} has become less. */
    PositionDays(JournalQuestions store, Runnable written) {
        this.store = store;
        this.written = written;
    }

    /** Goes on with what the last agent could not write. */
    void resume(Map<LocalDate, PositionDay> kept) {
        unwritten.putAll(kept);
    }

    /** Looks at a step of the scheduler; what is to be written stands in {@link #unwritten} until {@link #write}. */
    void look(BreakState before, BreakState after) {
        LocalDate was = before.clock().today().day();
        LocalDate is = after.clock().today().day();
        if (!was.equals(is)) {
            keep(was, before.person().positionsToday());
        }
        PositionDay now = after.person().positionsToday();
        if (worthTelling(is.equals(told) ? toldOfIt : PositionDay.NONE, now)) {
            keep(is, now);
        }
    }

    private static boolean worthTelling(PositionDay before, PositionDay now) {
        boolean counted = now.changes() != before.changes()
                || now.answered() != before.answered()
                || now.lapsed() != before.lapsed();
        Duration more = now.sat().plus(now.stood()).minus(before.sat()).minus(before.stood());
        return counted
                || more.compareTo(STEP) >= 0
                || now.longest().minus(before.longest()).compareTo(STEP) >= 0;
    }

    /** Keeps the day as it stands, whatever is new of it. */
    void last(BreakState state) {
        keep(state.clock().today().day(), state.person().positionsToday());
    }

    /** Nothing has been counted yet. */
    void forget() {
        unwritten.clear();
        told = LocalDate.EPOCH;
        toldOfIt = PositionDay.NONE;
    }

    /** What the journal does not have yet, by day. */
    Map<LocalDate, PositionDay> unwritten() {
        return Map.copyOf(unwritten);
    }

    /** Writes it; what cannot be written now is tried again with the next that comes. */
    void write() {
        Map<LocalDate, PositionDay> all = unwritten();
        if (all.isEmpty()) {
            return;
        }
        store.ask(
                journal -> {
                    journal.keepPositions(all);
                    return true;
                },
                _ -> {
                    all.forEach(unwritten::remove);
                    written.run();
                },
                _ -> {});
    }

    private void keep(LocalDate day, PositionDay now) {
        if (!now.empty() && !(day.equals(told) && now.equals(toldOfIt))) {
            told = day;
            toldOfIt = now;
            unwritten.put(day, now);
        }
    }
}
