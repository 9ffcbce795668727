package app.nape.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.code.Sentence;
import app.nape.plans.CalendarReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as programs write them, looked into from Berlin. */
class CalendarFolderTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private CalendarFolder calendar = new CalendarFolder();

    @BeforeEach
    void chooses() {
        file = folder.resolve("work.ics");
        calendar = new CalendarFolder();
    }

    private CalendarReading read(String from, String to, String... lines) throws IOException {
        Files.writeString(
                file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
        return new CalendarFolder()
                .look(file.toString(), Instant.parse(from), Instant.parse(to), BERLIN)
                .orElseThrow();
    }

    /** When an event with these lines is busy in November 2026, each as its beginning and its end. */
    private List<String> busy(String... lines) throws IOException {
        return times(read("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", event(lines)));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Dentist\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static List<String> times(CalendarReading reading) {
        return reading.busy().all().stream()
                .map(time -> time.from() + "/" + time.to())
                .toList();
    }

    private static List<String> begins(CalendarReading reading) {
        return reading.busy().all().stream().map(time -> time.from().toString()).toList();
    }

    @Test
    void knowsTimesInUtcInAZoneAndOnTheReadersOwnClocks() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z/2026-11-19T14:00:00Z"),
                busy("DTSTART:20261119T130000Z", "DTEND:20261119T140000Z"));
        assertEquals(
                List.of("2026-11-19T19:00:00Z/2026-11-19T19:30:00Z"),
                busy("DTSTART;TZID=America/New_York:20261119T140000", "DURATION:PT30M"));
        assertEquals(
                List.of("2026-11-19T13:00:00Z/2026-11-19T14:30:00Z"),
                busy("DTSTART:20261119T140000", "DURATION:PT1H30M"));
    }

    @Test
    void findsTheZoneInANameThatAProgramPutItsOwnBefore() throws IOException {
        assertEquals(
                List.of("2026-11-19T19:00:00Z/2026-11-19T20:00:00Z"),
                busy("DTSTART;TZID=\"/example.org/2024a/America/New_York\":20261119T140000", "DURATION:PT1H"));
    }

    @Test
    void isNotHeldByWholeDaysFreeTimesAndWhatWasCalledOff() throws IOException {
        assertEquals(List.of(), busy("DTSTART;VALUE=DATE:20261119", "DTEND;VALUE=DATE:20261120"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z", "DURATION:PT1H", "STATUS:CANCELLED"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z", "DTEND:20261119T120000Z"));
        assertEquals(List.of(), busy("DTSTART:20261119T130000Z", "DURATION:P1D"));
        assertEquals(
                1,
                busy("DTSTART:20261119T130000Z", "DURATION:PT23H59M", "TRANSP:OPAQUE")
                        .size());
        assertEquals(
                1,
                busy("DTSTART:20261119T130000Z", "DURATION:PT1H", "STATUS:TENTATIVE")
                        .size());
    }

    @Test
    void putsFoldedLinesTogether() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z/2026-11-19T14:00:00Z"),
                busy("DTSTART:2026111\r\n 9T1300\r\n\t00Z", "DTE\r\n ND:20261119T140000Z"));
    }

    @Test
    void comesAgainByDaysUntilAnEndOrACount() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z", "2026-11-21T13:00:00Z", "2026-11-23T13:00:00Z"),
                again("FREQ=DAILY;INTERVAL=2;COUNT=3"));
        assertEquals(
                List.of("2026-11-19T13:00:00Z", "2026-11-20T13:00:00Z", "2026-11-21T13:00:00Z"),
                again("FREQ=DAILY;UNTIL=20261121T130000Z"));
        assertEquals(
                List.of("2026-11-19T13:00:00Z", "2026-11-20T13:00:00Z"), again("FREQ=DAILY;UNTIL=20261121T125959Z"));
        assertEquals(List.of("2026-11-19T13:00:00Z", "2026-11-20T13:00:00Z"), again("FREQ=DAILY;UNTIL=20261120"));
    }

    private List<String> again(String rule) throws IOException {
        return begins(read(
                "2026-11-19T00:00:00Z",
                "2026-12-10T00:00:00Z",
                event("DTSTART;TZID=Europe/Berlin:20261119T140000", "DURATION:PT1H", "RRULE:" + rule)));
    }

    @Test
    void comesAgainByWeeksOnItsDays() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z", "2026-11-26T13:00:00Z", "2026-12-03T13:00:00Z"), again("FREQ=WEEKLY"));
        assertEquals(
                List.of("2026-11-19T13:00:00Z", "2026-11-20T13:00:00Z", "2026-11-30T13:00:00Z", "2026-12-04T13:00:00Z"),
                again("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"));
        // The example of RFC 5545: the first day of the week decides which weeks are left out.
        assertEquals(
                List.of("1997-08-05T13:00:00Z", "1997-08-10T13:00:00Z", "1997-08-19T13:00:00Z", "1997-08-24T13:00:00Z"),
                rfc("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"));
        assertEquals(
                List.of("1997-08-05T13:00:00Z", "1997-08-17T13:00:00Z", "1997-08-19T13:00:00Z", "1997-08-31T13:00:00Z"),
                rfc("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"));
    }

    /** Examples of RFC 5545, section 3.8.5.3: at nine in New York. */
    private List<String> rfc(String day, String rule) throws IOException {
        return begins(read(
                "1997-01-01T00:00:00Z",
                "1999-01-01T00:00:00Z",
                event("DTSTART;TZID=America/New_York:" + day + "T090000", "DURATION:PT1H", "RRULE:" + rule)));
    }

    @Test
    void comesAgainByMonthsAndYearsAsTheStandardsExamplesDo() throws IOException {
        assertEquals(
                List.of("1997-09-05T13:00:00Z", "1997-10-03T13:00:00Z", "1997-11-07T14:00:00Z"),
                rfc("19970905", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR"));
        assertEquals(
                List.of("1997-09-22T13:00:00Z", "1997-10-20T13:00:00Z", "1997-11-17T14:00:00Z"),
                rfc("19970922", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO"));
        assertEquals(
                List.of("1997-09-28T13:00:00Z", "1997-10-29T14:00:00Z", "1997-11-28T14:00:00Z"),
                rfc("19970928", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3"));
        assertEquals(
                List.of("1997-09-04T13:00:00Z", "1997-10-07T13:00:00Z", "1997-11-06T14:00:00Z"),
                rfc("19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"));
        assertEquals(
                List.of("1997-09-29T13:00:00Z", "1997-10-30T14:00:00Z", "1997-11-27T14:00:00Z"),
                rfc("19970929", "FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"));
        assertEquals(
                List.of("1997-06-10T13:00:00Z", "1997-07-10T13:00:00Z", "1998-06-10T13:00:00Z"),
                rfc("19970610", "FREQ=YEARLY;COUNT=3;BYMONTH=6,7"));
        assertEquals(
                List.of("1997-05-19T13:00:00Z", "1998-05-18T13:00:00Z"), rfc("19970519", "FREQ=YEARLY;BYDAY=20MO"));
        assertEquals(
                List.of("1997-09-02T13:00:00Z", "1998-02-13T14:00:00Z", "1998-03-13T14:00:00Z", "1998-11-13T14:00:00Z"),
                rfc("19970902", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"));
        assertEquals(
                List.of("1997-01-31T14:00:00Z", "1997-03-31T14:00:00Z", "1997-05-31T13:00:00Z"),
                rfc("19970131", "FREQ=MONTHLY;COUNT=3"));
    }

    @Test
    void findsTheTimesOfASeriesThatBeganYearsAgo() throws IOException {
        String[] old = {"DTSTART;TZID=Europe/Berlin:20100104T140000", "DURATION:PT1H"};
        assertEquals(
                List.of("2026-11-16T13:00:00Z", "2026-11-30T13:00:00Z"),
                begins(read(
                        "2026-11-15T00:00:00Z",
                        "2026-12-10T00:00:00Z",
                        event(old[0], old[1], "RRULE:FREQ=WEEKLY;INTERVAL=2"))));
        assertEquals(
                List.of("2026-11-18T13:00:00Z"),
                begins(read(
                        "2026-11-18T00:00:00Z", "2026-11-19T00:00:00Z", event(old[0], old[1], "RRULE:FREQ=DAILY"))));
    }

    @Test
    void staysAtItsTimeOfDayThroughDaylightSaving() throws IOException {
        String[] daily = {"DTSTART;TZID=Europe/Berlin:20260301T020000", "DURATION:PT30M", "RRULE:FREQ=DAILY"};
        assertEquals(
                List.of("2026-03-28T01:00:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z"),
                begins(read("2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z", event(daily))));
        assertEquals(
                List.of("2026-10-24T00:00:00Z", "2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z"),
                begins(read("2026-10-24T00:00:00Z", "2026-10-26T12:00:00Z", event(daily))));
    }

    @Test
    void leavesOutWhatWasTakenOutAndMovesWhatWasMoved() throws IOException {
        String series = event(
                "DTSTART;TZID=Europe/Berlin:20261116T140000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=6",
                "EXDATE;TZID=Europe/Berlin:20261117T140000",
                "EXDATE:20261118T130000Z",
                "EXDATE;VALUE=DATE:20261119");
        String moved = event("RECURRENCE-ID:20261120T130000Z", "DTSTART:20261120T170000Z", "DTEND:20261120T180000Z");
        String off = event(
                "RECURRENCE-ID;TZID=Europe/Berlin:20261121T140000",
                "DTSTART:20261121T130000Z",
                "DURATION:PT1H",
                "STATUS:CANCELLED");
        String other = "BEGIN:VEVENT\r\nUID:two\r\nRECURRENCE-ID:20261116T130000Z\r\nDTSTART:20261122T130000Z\r\n"
                + "DURATION:PT1H\r\nEND:VEVENT";
        assertEquals(
                List.of("2026-11-16T13:00:00Z", "2026-11-20T17:00:00Z", "2026-11-22T13:00:00Z"),
                begins(read("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", moved, series, off, other)));
    }

    @Test
    void comesAtTimesThatAreListed() throws IOException {
        assertEquals(
                List.of(
                        "2026-11-19T13:00:00Z/2026-11-19T14:00:00Z",
                        "2026-11-20T09:00:00Z/2026-11-20T10:00:00Z",
                        "2026-11-21T09:00:00Z/2026-11-21T10:00:00Z"),
                busy(
                        "DTSTART:20261119T130000Z",
                        "DURATION:PT1H",
                        "RDATE;TZID=Europe/Berlin:20261120T100000,20261121T100000"));
    }

    @Test
    void takesAZoneThatNobodyKnowsFromTheFile() throws IOException {
        String[] outlook = {
            "BEGIN:VTIMEZONE",
            "TZID:W. Europe Standard Time",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            event(
                    "DTSTART;TZID=\"W. Europe Standard Time\":20261019T140000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=WEEKLY;COUNT=2")
        };
        Files.writeString(file, "BEGIN:VCALENDAR\n" + String.join("\n", outlook) + "\nEND:VCALENDAR\n");
        CalendarReading read = calendar.look(
                        file.toString(),
                        Instant.parse("2026-10-01T00:00:00Z"),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        ZoneId.of("Asia/Tokyo"))
                .orElseThrow();
        assertEquals(List.of("2026-10-19T12:00:00Z", "2026-10-26T13:00:00Z"), begins(read));
    }

    @Test
    void takesAZoneThatIsNowhereForTheReadersOwn() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z/2026-11-19T14:00:00Z"),
                busy("DTSTART;TZID=Somewhere:20261119T140000", "DURATION:PT1H"));
    }

    @Test
    void readsWhatOnlySaysBusy() throws IOException {
        assertEquals(
                List.of("2026-11-19T13:00:00Z/2026-11-19T14:00:00Z", "2026-11-20T13:00:00Z/2026-11-20T13:30:00Z"),
                times(read(
                        "2026-11-01T00:00:00Z",
                        "2026-12-01T00:00:00Z",
                        "BEGIN:VFREEBUSY",
                        "FREEBUSY:20261119T130000Z/20261119T140000Z,20261120T130000Z/PT30M,20261121T000000Z/P3D,20261125T000000Z/P1D",
                        "FREEBUSY;FBTYPE=FREE:20261122T130000Z/20261122T140000Z",
                        "END:VFREEBUSY")));
    }

    @Test
    void saysHowManySeriesItDoesNotUnderstandAndTakesTheirFirstTime() throws IOException {
        CalendarReading read = read(
                "2026-11-01T00:00:00Z",
                "2026-12-01T00:00:00Z",
                event("DTSTART:20261119T130000Z", "DURATION:PT1H", "RRULE:FREQ=HOURLY"),
                event("DTSTART:20261120T130000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYHOUR=9"),
                event("DTSTART;VALUE=DATE:20261120", "RRULE:FREQ=HOURLY"));
        assertEquals(List.of("2026-11-19T13:00:00Z", "2026-11-20T13:00:00Z"), begins(read));
        assertEquals(Sentence.of("plans.calendar.odd", 2), read.problem());
    }

    @Test
    void keepsNoTitleWhateverItIsCalled() throws IOException {
        CalendarReading read = read(
                "2026-11-01T00:00:00Z",
                "2026-12-01T00:00:00Z",
                event("DTSTART:20261119T130000Z", "DURATION:PT1H", "LOCATION:Ward 7", "DESCRIPTION:Biopsy"));
        assertFalse(read.toString().matches(".*(Dentist|Ward|Biopsy).*"), read::toString);
        assertNull(read.problem());
    }

    @Test
    void looksAgainOnlyWhenAFileHasChanged() throws IOException {
        Instant from = Instant.parse("2026-11-01T00:00:00Z");
        Instant to = Instant.parse("2026-12-01T00:00:00Z");
        Files.writeString(file, "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        assertTrue(calendar.look(folder.toString(), from, to, BERLIN).isPresent());
        assertTrue(calendar.look(folder.toString(), from, to, BERLIN).isEmpty());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-19T10:00:00Z")));
        assertTrue(calendar.look(folder.toString(), from, to, BERLIN).isPresent());
        assertTrue(calendar.look(folder.toString(), from, to, BERLIN).isEmpty());
        assertTrue(calendar.look(folder.toString(), from, to.plusSeconds(1), BERLIN)
                .isPresent());
        assertTrue(calendar.look(folder.toString(), from, to.plusSeconds(1), ZoneId.of("Asia/Tokyo"))
                .isPresent());
        Files.delete(file);
        assertTrue(calendar.look(folder.toString(), from, to.plusSeconds(1), ZoneId.of("Asia/Tokyo"))
                .isPresent());
    }

    @Test
    void passesOverLinesThatSayNothing() throws IOException {
        assertEquals(
                List.of(),
                busy("DTSTART:20261399T130000Z", "DURATION:P", "RRULE:FREQ=;COUNT=x", "EXDATE:", ";;=:", ":", "A;B"));
        assertEquals(
                1,
                busy("dtstart:20261119T130000Z", "duration:pt1h", "EXDATE:,x").size());
    }
}
