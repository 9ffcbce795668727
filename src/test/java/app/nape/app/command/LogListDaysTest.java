package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days that {@code log list} is asked for are the person's, which end at four in the morning. */
class LogListDaysTest {
    private final CommandBench bench;

    LogListDaysTest(@TempDir Path folder) {
        bench = new CommandBench(folder);
    }

    private long listed(String day) {
        return bench.run("log", "list", "--from", day, "--to", day)
                .out()
                .lines()
                .filter(line -> line.contains(" pain "))
                .count();
    }

    @Test
    void listsTheNightWithTheDayBefore() {
        bench.run("log", "pain", "--score", "3", "--site", "neck-back", "--at", "2026-03-10T02:40");
        assertEquals(1, listed("2026-03-09"));
        assertEquals(0, listed("2026-03-10"));
        bench.run("log", "pain", "--score", "3", "--site", "neck-back", "--at", "2026-03-10T04:00");
        assertEquals(1, listed("2026-03-09"));
        assertEquals(1, listed("2026-03-10"));
    }
}
