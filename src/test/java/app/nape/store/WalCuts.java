package app.nape.store;

import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A machine that stops while one transaction is on its way to the disk: the write-ahead log is cut at many of its bytes. What was
 * acknowledged before is there each time; what was not is there as a whole or not at all.
 */
final class WalCuts {
    private final Path folder;
    private final byte[] database;
    private final byte[] log;
    private final int acknowledged;

    /** Writes a log and one transaction more, in this folder. */
    WalCuts(Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("whole/nape.db");
        try (SqliteJournal journal = open(file)) {
            journal.saveAll(SampleEntries.oneOfEach());
        }
        try (SqliteJournal journal = open(file)) {
            journal.save(SampleEntries.measure(10, 100));
            acknowledged = Math.toIntExact(Files.size(wal(file)));
            journal.saveAll(second());
            database = Files.readAllBytes(file);
            log = Files.readAllBytes(wal(file));
        }
    }

    private static List<JournalEntry> second() {
        return List.of(SampleEntries.pain(20, 200, null), SampleEntries.reading(21, 20, 201, 8));
    }

    private static SqliteJournal open(Path file) {
        return SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private static Path wal(Path file) {
        return file.resolveSibling("nape.db-wal");
    }

    /** Bytes of the transaction. */
    int length() {
        return log.length - acknowledged;
    }

    /**
     * Cuts after every {@code step} bytes of the transaction, and where it ends.
     *
     * @return at how many places
     * @throws IllegalStateException naming the first place where something is not as it should be
     */
    int cut(int step) throws IOException {
        int cuts = 0;
        for (int at = acknowledged; at < log.length; at += step) {
            look(at);
            cuts++;
        }
        look(log.length);
        return cuts + 1;
    }

    private void look(int at) throws IOException {
        Path file = folder.resolve("cut/nape.db");
        Path home = Files.createDirectories(folder.resolve("cut"));
        try (var left = Files.list(home)) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.write(file, database);
        Files.write(wal(file), Arrays.copyOf(log, at));
        try (SqliteJournal journal = open(file)) {
            expect(journal.find(SampleEntries.id(10)).isPresent(), at, "the entry acknowledged last is lost");
            for (JournalEntry entry : SampleEntries.oneOfEach()) {
                expect(journal.find(entry.id()).isPresent(), at, "an acknowledged entry is lost");
            }
            boolean episode = journal.find(SampleEntries.id(20)).isPresent();
            boolean score = journal.find(SampleEntries.id(21)).isPresent();
            expect(episode == score, at, "half of a transaction is there");
            expect(at < log.length || episode, at, "the whole transaction is lost");
            expect(Backup.check(journal.database()).isEmpty(), at, "the log is not whole");
        }
        expect(Files.notExists(home.resolve("recovered")), at, "a cut was taken for damage");
    }

    private static void expect(boolean fact, int at, String otherwise) {
        if (!fact) {
            throw new IllegalStateException("Cut after " + at + " bytes: " + otherwise + ".");
        }
    }

    /** Cuts in a temporary folder, after every so many bytes as the argument says. */
    public static void main(String[] words) throws IOException {
        WalCuts cuts = new WalCuts(Files.createTempDirectory("cuts"));
        int count = cuts.cut(Integer.parseInt(words[0]));
        System.out.println("a transaction of " + cuts.length() + " bytes cut at " + count
                + " places: nothing acknowledged is lost, nothing is there by half");
    }
}
