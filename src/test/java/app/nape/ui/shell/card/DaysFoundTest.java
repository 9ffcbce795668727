package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day that is meant by what is typed. The bench’s day is Monday 2 March 2026. */
class DaysFoundTest {
    private final UiBench bench = new UiBench();
    private final List<LocalDate> opened = new ArrayList<>();
    private final DaysFound days = new DaysFound(bench.context(), opened::add);

    private List<String> find(String typed) {
        return days.find(typed).stream().map(found -> found.command().words()).toList();
    }

    @Test
    void knowsTodayAndYesterdayByTheirNames() {
        assertEquals(List.of("Monday 2 March 2026"), find(" Today "));
        assertEquals(List.of("Sunday 1 March 2026"), find("yesterday"));
    }

    @Test
    void takesThePersonsOwnDayBeforeFourAtNight() {
        bench.pass(Duration.ofHours(18));
        assertEquals(List.of("Monday 2 March 2026"), find("today"));
        bench.pass(Duration.ofHours(1));
        assertEquals(List.of("Tuesday 3 March 2026"), find("today"));
    }

    @Test
    void opensTheDayThatWasFound() {
        Found found = days.find("24 February").getFirst();
        assertEquals(Found.Kind.DAY, found.kind());
        found.command().run();
        assertEquals(List.of(LocalDate.of(2026, 2, 24)), opened);
    }

    @Test
    void findsNoDayInOtherWords() {
        assertEquals(List.of(), find("neck"));
        assertEquals(List.of(), find(""));
    }
}
