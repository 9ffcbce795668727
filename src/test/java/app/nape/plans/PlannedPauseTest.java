package app.nape.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.code.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedPauseTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-11-19T11:00:00Z");

    private static PlannedPause pause(String day, String from, String to) {
        return new PlannedPause(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Optional<String> objection(PlannedPause pause) {
        return pause.objection(NOON, BERLIN).map(Sentence::id);
    }

    @Test
    void isOnTheClocksOfWhereverThePersonIs() {
        BusyTime berlin = pause("2026-11-19", "14:00", "15:00").time(BERLIN).orElseThrow();
        assertEquals(Instant.parse("2026-11-19T13:00:00Z"), berlin.from());
        assertEquals(Instant.parse("2026-11-19T14:00:00Z"), berlin.to());
        BusyTime tokyo = pause("2026-11-19", "14:00", "15:00")
                .time(ZoneId.of("Asia/Tokyo"))
                .orElseThrow();
        assertEquals(Instant.parse("2026-11-19T05:00:00Z"), tokyo.from());
    }

    @Test
    void mayGoOnPastMidnight() {
        PlannedPause night = pause("2026-11-19", "22:00", "01:30");
        assertTrue(night.pastMidnight());
        assertEquals(Optional.empty(), objection(night));
        assertEquals(
                Instant.parse("2026-11-20T00:30:00Z"),
                night.time(BERLIN).orElseThrow().to());
        assertFalse(pause("2026-11-19", "13:00", "13:01").pastMidnight());
    }

    @Test
    void isRefusedInOneSentenceWhenItCannotBe() {
        assertEquals(Optional.of("plans.pause.no-length"), objection(pause("2026-11-19", "14:00", "14:00")));
        assertEquals(Optional.of("plans.pause.too-long"), objection(pause("2026-11-19", "15:00", "14:00")));
        assertEquals(Optional.empty(), objection(pause("2026-11-19", "08:00", "20:00")));
        assertEquals(Optional.of("plans.pause.too-long"), objection(pause("2026-11-19", "08:00", "20:01")));
        assertEquals(Optional.of("plans.pause.over"), objection(pause("2026-11-19", "10:00", "12:00")));
        assertEquals(Optional.empty(), objection(pause("2026-11-19", "10:00", "12:01")));
        assertEquals(Optional.empty(), objection(pause("2027-11-19", "10:00", "11:00")));
        assertEquals(Optional.of("plans.pause.too-far"), objection(pause("2027-11-20", "10:00", "11:00")));
    }

    @Test
    void isShorterOrLongerInANightOfDaylightSaving() {
        BusyTime spring = pause("2026-03-29", "01:30", "03:30").time(BERLIN).orElseThrow();
        assertEquals(Instant.parse("2026-03-29T00:30:00Z"), spring.from());
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), spring.to());
        BusyTime autumn = pause("2026-10-25", "01:30", "03:30").time(BERLIN).orElseThrow();
        assertEquals(Instant.parse("2026-10-24T23:30:00Z"), autumn.from());
        assertEquals(Instant.parse("2026-10-25T02:30:00Z"), autumn.to());
    }

    @Test
    void isRefusedWhereTheClocksLeaveItOut() {
        PlannedPause gone = pause("2027-03-28", "02:30", "03:10");
        assertEquals(Optional.empty(), gone.time(BERLIN));
        assertEquals(Optional.of("plans.pause.left-out"), objection(gone));
        assertTrue(gone.over(NOON, BERLIN));
    }
}
