package app.nape.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each part of a calendar's text means, by itself; how they go together stands in the test of the folder. */
class CalendarPartsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void readsALineByItsNameItsParametersAndItsValue() {
        ContentLine line = ContentLine.of("dtstart;tzid=\"Here; there: both\";x=y: 20261119T140000 ");
        assertEquals("DTSTART", line.name());
        assertEquals("Here; there: both", line.parameter("TZID"));
        assertEquals("y", line.parameter("X"));
        assertEquals("", line.parameter("FBTYPE"));
        assertEquals("20261119T140000", line.value());
        assertEquals("", ContentLine.of("BEGIN").value());
        assertEquals("A:B", ContentLine.of("X:A:B").value(), "only the first colon ends the name");
        assertEquals("", ContentLine.of("X;=nobody:1").parameter(""));
    }

    @Test
    void readsLengthsAndNoOtherWords() {
        assertEquals(Optional.of(Duration.ofMinutes(90)), CalendarEvent.length("PT1H30M"));
        assertEquals(Optional.of(Duration.ofDays(14)), CalendarEvent.length("p2w"));
        assertEquals(Optional.of(Duration.ofDays(1).plusHours(2)), CalendarEvent.length(" P1DT2H "));
        assertEquals(Optional.of(Duration.ofMinutes(-15)), CalendarEvent.length("-PT15M"));
        assertEquals(Optional.of(Duration.ofMinutes(15)), CalendarEvent.length("+PT15M"));
        for (String none : List.of("", "1H", "PT", "PT1X", "P1H", "PT1H30", "P999999D", "PT99999999999999999999H")) {
            assertEquals(Optional.empty(), CalendarEvent.length(none), none);
        }
    }

    @Test
    void readsARuleInAnyOrderAndCase() {
        RecurrenceRule rule = RecurrenceRule.of("byday=-1fr,2MO,SU;Freq=MONTHLY;INTERVAL=3;WKST=SU;BYSETPOS=-1,366;")
                .orElseThrow();
        assertEquals(ChronoUnit.MONTHS, rule.unit());
        assertEquals(3, rule.interval());
        assertEquals(0, rule.count(), "without end");
        assertNull(rule.until());
        assertEquals(
                List.of(
                        new RecurrenceRule.OnDay(-1, DayOfWeek.FRIDAY),
                        new RecurrenceRule.OnDay(2, DayOfWeek.MONDAY),
                        new RecurrenceRule.OnDay(0, DayOfWeek.SUNDAY)),
                rule.days());
        assertEquals(DayOfWeek.SUNDAY, rule.weekBegins());
        assertEquals(List.of(-1, 366), rule.places());
        assertEquals(
                DayOfWeek.MONDAY, RecurrenceRule.of("FREQ=WEEKLY").orElseThrow().weekBegins());
    }

    @Test
    void understandsNoRuleWithSomethingInItThatItDoesNotKnow() {
        for (String bound : List.of(
                "INTERVAL=1", "INTERVAL=10000", "COUNT=1", "BYMONTHDAY=-31,31", "BYMONTH=12", "BYDAY=53MO,-53SU")) {
            assertTrue(RecurrenceRule.of("FREQ=YEARLY;" + bound).isPresent(), bound);
        }
        for (String odd : List.of(
                "FREQ=HOURLY",
                "INTERVAL=2",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=10001",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=many",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=YEARLY;BYSETPOS=367",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=",
                "FREQ=MONTHLY;BYDAY=54MO",
                "FREQ=WEEKLY;WKST=ZZ")) {
            assertEquals(Optional.empty(), RecurrenceRule.of(odd), odd);
        }
    }

    @Test
    void remembersOfAPartOnlyTheLinesThatSayWhen() {
        Component event = new Component("VEVENT");
        for (String line :
                List.of("SUMMARY:Dentist", "DTSTART:20261119T130000Z", "ATTENDEE:somebody", "UID:a", "UID:b")) {
            event.add(ContentLine.of(line));
        }
        assertEquals(Optional.empty(), event.line("SUMMARY"));
        assertEquals("", event.value("ATTENDEE"));
        assertEquals("a", event.value("UID"), "the first of them");
        assertEquals(2, event.lines("UID").size());
        for (int more = 0; more < 3000; more++) {
            event.add(ContentLine.of("EXDATE:20261119"));
        }
        assertEquals(1997, event.lines("EXDATE").size(), "with the three before them two thousand");
    }

    @Test
    void putsFoldedLinesTogetherAndPassesOverAMarkAtTheBeginning() throws IOException {
        assertEquals(List.of("\uFEFFA".substring(1), "BCD", "", "E"), lines("\uFEFFA\r\nB\r\n C\r\n\tD\r\n\r\nE\r\n"));
        assertEquals(List.of(), lines(""));
        String long1 = "x".repeat(40_000);
        assertEquals(
                80_000,
                lines(long1 + "\n " + long1 + "\n " + long1 + "\n").getFirst().length());
    }

    private static List<String> lines(String text) throws IOException {
        UnfoldedLines unfolded = new UnfoldedLines(new BufferedReader(new StringReader(text)));
        List<String> lines = new ArrayList<>();
        for (String line = unfolded.read(); line != null; line = unfolded.read()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void takesTheDataBaseOfZonesBeforeWhatAFileSaysOfOne() {
        WrittenZones zones = new WrittenZones(BERLIN);
        LocalDateTime noon = LocalDateTime.of(2026, 7, 1, 12, 0);
        DescribedZone odd = new DescribedZone();
        odd.add(new DescribedZone.Change(
                LocalDateTime.of(1970, 1, 1, 0, 0), null, ZoneOffset.ofHours(9), ZoneOffset.ofHours(9)));
        CalendarTime.Clocks asked = zones.named("Tokyo of the office");
        assertEquals(Instant.parse("2026-07-01T10:00:00Z"), asked.instant(noon), "unknown, so the reader’s own");
        zones.describe("Tokyo of the office", odd);
        zones.describe("Europe/Berlin", odd);
        assertEquals(Instant.parse("2026-07-01T03:00:00Z"), asked.instant(noon), "described after it was named");
        assertEquals(
                Instant.parse("2026-07-01T10:00:00Z"),
                zones.named("/x/y/Europe/Berlin").instant(noon));
        assertEquals(Instant.parse("2026-07-01T10:00:00Z"), zones.named("").instant(noon));
    }

    @Test
    void countsInADescribedZoneWhatBeganLast() {
        DescribedZone zone = new DescribedZone();
        LocalDateTime noon = LocalDateTime.of(2026, 7, 1, 12, 0);
        assertEquals(Instant.parse("2026-07-01T12:00:00Z"), zone.instant(noon), "nothing is said of it");
        zone.add(change(2000, 3, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", 1, 2));
        zone.add(change(2000, 10, "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", 2, 1));
        assertEquals(Instant.parse("2026-07-01T10:00:00Z"), zone.instant(noon));
        assertEquals(Instant.parse("2026-12-01T11:00:00Z"), zone.instant(noon.withMonth(12)));
        assertEquals(Instant.parse("2026-02-01T11:00:00Z"), zone.instant(noon.withMonth(2)), "since last autumn");
        assertEquals(
                Instant.parse("1999-02-01T11:00:00Z"),
                zone.instant(noon.withYear(1999).withMonth(2)),
                "before the first");
        zone.add(new DescribedZone.Change(
                LocalDateTime.of(2030, 1, 1, 0, 0), null, ZoneOffset.ofHours(1), ZoneOffset.ofHours(5)));
        assertEquals(
                Instant.parse("2030-02-01T07:00:00Z"),
                zone.instant(noon.withYear(2030).withMonth(2)));
    }

    private static DescribedZone.Change change(int year, int month, String rule, int before, int after) {
        return new DescribedZone.Change(
                LocalDateTime.of(year, month, 26, 2, 0),
                RecurrenceRule.of(rule).orElseThrow(),
                ZoneOffset.ofHours(before),
                ZoneOffset.ofHours(after));
    }

    @Test
    void readsDaysAndTimesAndNothingThatOnlyLooksLikeOne() {
        CalendarTime.Zones zones = new WrittenZones(BERLIN);
        assertTrue(CalendarTime.of("20261119", "", zones).orElseThrow().wholeDay());
        assertEquals(
                Instant.parse("2026-12-31T22:59:59Z"),
                CalendarTime.of("20261231T235960", "", zones).orElseThrow().instant(),
                "a leap second");
        for (String none : List.of(
                "", "2026111", "2026-11-19", "20261332", "20261119X140000", "20261119T2500", "20261119T140000z")) {
            assertEquals(Optional.empty(), CalendarTime.of(none, "", zones), none);
        }
    }
}
