package app.nape.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.plans.CalendarReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a calendar is said in one sentence, and nothing of it holds. */
class CalendarRefusalsTest {
    private static final String EVENT = "BEGIN:VEVENT\nDTSTART:20261119T130000Z\nDURATION:PT1H\nEND:VEVENT\n";

    private final Path folder;

    CalendarRefusalsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String whole(String... parts) {
        return "BEGIN:VCALENDAR\n" + String.join("", parts) + "END:VCALENDAR\n";
    }

    private void keep(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static CalendarReading look(Path path) {
        return look(path.toString());
    }

    private static CalendarReading look(String path) {
        return new CalendarFolder()
                .look(
                        path,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        ZoneId.of("Europe/Berlin"))
                .orElseThrow();
    }

    private static String problem(CalendarReading reading) {
        assertEquals(List.of(), reading.busy().all());
        return Objects.requireNonNull(reading.problem()).id();
    }

    @Test
    void areForWhatIsNotThere() {
        assertEquals("plans.calendar.missing", problem(look(folder.resolve("none.ics"))));
        assertEquals("plans.calendar.none", problem(look(folder)));
        assertEquals("plans.calendar.missing", problem(look("\0")));
    }

    @Test
    void areForWhatIsNoCalendarAlsoBesideOneAndNotForOtherFiles() throws IOException {
        String good = whole(EVENT);
        keep("work.ics", good);
        keep("notes.txt", "no calendar");
        assertNull(look(folder).problem());
        for (String bad : List.of(
                "",
                "hello",
                good.substring(0, good.length() - 8),
                "END:VCALENDAR\n",
                "BEGIN:VCALENDAR\nEND:VEVENT\n",
                "BEGIN:A\n".repeat(30))) {
            keep("half.ICS", bad);
            assertEquals("plans.calendar.not-one", problem(look(folder)), bad);
        }
    }

    @Test
    void areForWhatIsNestedDeeperThanTwenty() throws IOException {
        keep("deep.ics", whole("BEGIN:A\n".repeat(19), "END:A\n".repeat(19)));
        assertNull(look(folder).problem());
        keep("deep.ics", whole("BEGIN:A\n".repeat(20), "END:A\n".repeat(20)));
        assertEquals("plans.calendar.not-one", problem(look(folder)));
    }

    @Test
    void areForWhatIsTooLargeInOneFileOrInAllTogether() throws IOException {
        String half = EVENT.repeat(CalendarFolder.MOST_EVENTS / 2);
        keep("one.ics", whole(half));
        keep("two.ics", whole(half));
        assertNull(look(folder).problem(), "both together just fit");
        keep("two.ics", whole(half, EVENT));
        assertEquals("plans.calendar.large", problem(look(folder)));
        keep("one.ics", whole(half, half, EVENT));
        assertEquals("plans.calendar.large", problem(look(folder.resolve("one.ics"))));
        Files.write(folder.resolve("one.ics"), new byte[(20 << 20) + 1]);
        assertEquals("plans.calendar.large", problem(look(folder)));
    }
}
