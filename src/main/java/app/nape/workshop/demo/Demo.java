package app.nape.workshop.demo;

import app.nape.breaks.PositionDay;
import app.nape.journal.JournalEntry;
import app.nape.store.SqliteJournal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes an invented life into a journal, some thousand entries to a transaction. */
public final class Demo {
    private static final int BATCH = 5_000;

    private Demo() {}

    /** Writes the last {@code years} years of a life; the number of entries. */
    public static int fill(SqliteJournal journal, DemoLife life, int years) {
        AtomicInteger written = new AtomicInteger();
        Map<LocalDate, Duration> active = new TreeMap<>();
        Map<LocalDate, PositionDay> moves = new TreeMap<>();
        List<JournalEntry> batch = new ArrayList<>();
        life.live(
                years,
                day -> {
                    batch.addAll(day);
                    if (batch.size() >= BATCH) {
                        written.addAndGet(batch.size());
                        journal.fill(batch);
                        batch.clear();
                    }
                },
                active::put,
                moves::put);
        journal.fill(batch);
        journal.keepActive(active);
        journal.keepPositions(moves);
        return written.addAndGet(batch.size());
    }
}
