package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.PositionDay;
import app.nape.breaks.Rhythm;
import app.nape.breaks.SchedulePresets;
import app.nape.content.ScheduleJson;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What commands tell, take over and let in of changes of position. */
class PositionCommandsTest {
    @TempDir
    Path folder;

    /** The person’s own day: until four in the morning it is the one before. */
    private final LocalDate today = DayRollover.DEFAULT.dayOf(Instant.now(), ZoneId.systemDefault());

    private static final PositionDay DAY =
            new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofMinutes(40));

    private CommandBench bench() {
        CommandBench bench = new CommandBench(folder.resolve("data"));
        bench.keep(List.of(new JournalEntry.Break(
                new UUID(7, 1),
                Instant.now().minus(Duration.ofDays(2)),
                "move",
                BreakKind.CHANGE_POSITION,
                BreakOutcome.TAKEN,
                Duration.ZERO)));
        bench.keepPositions(Map.of(today, DAY, today.minusDays(1), PositionDay.NONE.fuller(DAY)));
        return bench;
    }

    @Test
    void tellsTheLongestSitAndTheChangesOfTheSpan() {
        CommandBench bench = bench();
        String out = bench.run("insights").out();
        assertTrue(out.contains("Longest time at the screen without a change of position: 1 h 35 min, on "), out);
        assertTrue(out.contains("Changes of position a day: 6 (mean of 2 days)"), out);
        assertTrue(out.contains("Nudges to change position: 6 answered, 2 not answered"), out);
        assertTrue(out.contains("As far as you said, at the screen: sitting 8 h, standing 1 h 20 min"), out);
        JsonNode positions = new JsonMapper()
                .readTree(bench.run("insights", "--from", today.toString(), "--json")
                        .out())
                .get("positions");
        assertEquals(1, positions.get("days").intValue());
        assertEquals("PT1H35M", positions.get("longestSit").stringValue());
        assertEquals(today.toString(), positions.get("longestSitOn").stringValue());
        assertEquals(3, positions.get("answered").intValue());
        assertEquals(1, positions.get("lapsed").intValue());
        assertEquals("PT40M", positions.get("stood").stringValue());
    }

    @Test
    void saysNothingOfThemWhereNothingIsKept() {
        CommandBench bench = new CommandBench(folder.resolve("data"));
        bench.keep(List.of(new JournalEntry.Break(
                new UUID(7, 1), Instant.now(), "m", BreakKind.EYES, BreakOutcome.TAKEN, Duration.ZERO)));
        String out = bench.run("insights").out();
        assertFalse(out.contains("hange of position"), out);
        assertFalse(out.contains("Changes of position"), out);
    }

    @Test
    void carriesThemToAnotherFolder() throws IOException {
        CommandBench bench = bench();
        Path archive = folder.resolve("all.json");
        Path table = folder.resolve("all.csv");
        assertEquals(0, bench.run("report", "json", "--out", archive.toString()).code());
        assertEquals(0, bench.run("report", "csv", "--out", table.toString()).code());
        assertTrue(Files.readString(table).contains("position,," + today + ","), Files.readString(table));
        CommandBench other = new CommandBench(folder.resolve("other"));
        assertEquals(0, other.run("import", archive.toString()).code());
        assertTrue(other.run("insights").out().contains("1 h 35 min"));
    }

    @Test
    void setsAScheduleWithTurnsAndRefusesOneThatIsOutOfBounds() throws IOException {
        CommandBench bench = new CommandBench(folder.resolve("data"));
        String file = new ScheduleJson(new Texts(Locale.ENGLISH))
                .write(SchedulePresets.standard().withRhythm(Rhythm.USUAL));
        Path turns = folder.resolve("turns.json");
        Files.writeString(turns, file);
        assertEquals(0, bench.run("schedule", "set", turns.toString()).code());
        assertTrue(bench.run("schedule", "show", "--json").out().contains("\"stand\" : \"PT20M\""));
        assertTrue(
                bench.run("schedule", "show").out().contains("  Sitting for 40 min and standing for 20 min by turns"));
        Files.writeString(turns, file.replace("\"stand\" : \"PT20M\"", "\"stand\" : \"PT4M\""));
        CommandBench.Said said = bench.run("schedule", "set", turns.toString());
        assertEquals("Standing can last 5 min to 2 h.", said.errors().getFirst());
        assertTrue(bench.run("schedule", "show", "--json").out().contains("\"stand\" : \"PT20M\""));
    }
}
