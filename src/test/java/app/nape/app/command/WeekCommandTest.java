package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.journal.JournalEntry;
import app.nape.journal.WeekInReview;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nape insights week}. */
class WeekCommandTest {
    private final LocalDate monday =
            WeekInReview.lastMonday(DayRollover.DEFAULT.dayOf(Instant.now(), ZoneId.systemDefault()));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private JournalEntry.Break aBreak(int id, int day, BreakOutcome outcome) {
        Instant at = monday.plusDays(day)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        return new JournalEntry.Break(
                new UUID(7, id), at, "rest-break", BreakKind.REST_BREAK, outcome, Duration.ofMinutes(5));
    }

    @Test
    void saysThatThereIsNothingToTell() {
        CommandBench bench = new CommandBench(folder);
        bench.keep(List.of(aBreak(1, 9, BreakOutcome.TAKEN)));
        assertEquals(
                "Nothing to tell of the week from " + monday + " to " + monday.plusDays(6) + ".",
                bench.run("insights", "week").out().strip());
    }

    @Test
    void countsLastWeek() {
        CommandBench bench = new CommandBench(folder);
        bench.keep(List.of(aBreak(1, 0, BreakOutcome.TAKEN), aBreak(2, 6, BreakOutcome.SKIPPED)));
        String out = bench.run("insights", "week").out();
        assertTrue(out.contains("You took 1 of 2 breaks that were offered."), out);
        JsonNode all = new JsonMapper()
                .readTree(bench.run("insights", "week", "--json").out());
        assertEquals(monday.toString(), all.get("from").stringValue());
        assertEquals(monday.plusDays(6).toString(), all.get("to").stringValue());
        assertEquals(2, all.get("offered").intValue());
        assertEquals(1, all.get("taken").intValue());
        assertTrue(all.get("mostActive").isNull());
    }
}
