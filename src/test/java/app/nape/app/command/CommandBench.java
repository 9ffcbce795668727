package app.nape.app.command;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.breaks.PositionDay;
import app.nape.cli.Commands;
import app.nape.journal.JournalEntry;
import app.nape.settings.Stretching;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Commands as the shell gives them, on a data folder of their own, with what they said. */
public final class CommandBench {
    private final Path folder;

    public CommandBench(Path folder) {
        this.folder = folder;
    }

    /** What a command said, and its exit code. */
    public record Said(int code, String out, String err) {
        public List<String> errors() {
            return err.lines().toList();
        }
    }

    public Said run(String... words) {
        String[] all = Stream.concat(
                        Stream.of("--data-dir", folder.toString(), "--lang", "en-GB"), Arrays.stream(words))
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            StartWords start = StartWords.read(all);
            ProcessParts parts = ProcessParts.of(start);
            Folders.make(parts.paths());
            try (CommandSurroundings surroundings =
                    new CommandSurroundings(parts, new PrintWriter(out), new PrintWriter(err))) {
                int code = Commands.run(surroundings, start.command().toArray(String[]::new));
                return new Said(code, out.toString(), err.toString());
            }
        } catch (StartWords.ValueMissing | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Everything that is in the journal, newest first. */
    public List<JournalEntry> entries() {
        try (SqliteJournal journal = journal()) {
            return journal.latest(Instant.MAX, Integer.MAX_VALUE, Set.of());
        }
    }

    public void keep(List<? extends JournalEntry> entries) {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(entries);
        }
    }

    /** What is chosen about stretches. */
    public Stretching stretching() {
        return parts().choices().stretching();
    }

    public void change(UnaryOperator<Stretching> change) {
        ProcessParts parts = parts();
        parts.settings().write(parts.choices().withStretching(change));
    }

    public void keepActive(Map<LocalDate, Duration> active) {
        try (SqliteJournal journal = journal()) {
            journal.keepActive(active);
        }
    }

    public void keepPositions(Map<LocalDate, PositionDay> days) {
        try (SqliteJournal journal = journal()) {
            journal.keepPositions(days);
        }
    }

    public Map<LocalDate, Duration> activeDays() {
        try (SqliteJournal journal = journal()) {
            return journal.activeDays(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        }
    }

    private SqliteJournal journal() {
        ProcessParts parts = parts();
        return SqliteJournal.open(parts.paths().database(), parts.clocks(), () -> DayRollover.DEFAULT);
    }

    private ProcessParts parts() {
        try {
            ProcessParts parts = ProcessParts.of(StartWords.read("--data-dir", folder.toString()));
            Folders.make(parts.paths());
            return parts;
        } catch (StartWords.ValueMissing | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
