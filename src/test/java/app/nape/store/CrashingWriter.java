package app.nape.store;

import app.nape.care.plan.KeptRevision;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A process of its own that saves entries one by one and says each number once it is durable. */
final class CrashingWriter {
    private CrashingWriter() {}

    /** Arguments: file, first number, how many. */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (SqliteJournal journal =
                SqliteJournal.open(Path.of(arguments[0]), FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            for (int number = first; number < first + count; number++) {
                journal.saveAll(java.util.List.of(
                        SampleEntries.pain(number, number, null),
                        SampleEntries.reading(1_000_000 + number, number, number, number % 11)));
                UUID plan = SampleEntries.id(number);
                journal.programmes().open(plan, new KeptRevision(1, Instant.EPOCH, null, null, null, "{}"));
                journal.programmes().accept(plan, 1, Instant.EPOCH, LocalDate.EPOCH);
                System.out.println(number);
                System.out.flush();
            }
        }
    }
}
