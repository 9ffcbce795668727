package app.nape.exchange.calendar;

import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.plans.BusyTime;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Calendars: whatever they hold, what is busy lies where it was looked for. */
public final class CalendarFuzz implements Fuzzed {
    private static final Instant TO = Lived.NOW.plus(Duration.ofDays(9));

    @Override
    public boolean read(byte[] input) {
        CalendarText text = new CalendarText(ZoneId.of("Europe/Berlin"));
        try {
            if (!text.read(new BufferedReader(
                    new InputStreamReader(new ByteArrayInputStream(input), StandardCharsets.UTF_8)))) {
                return false;
            }
        } catch (IOException refused) {
            return false;
        }
        for (BusyTime time : new BusyEvents(Lived.NOW, TO).of(text.events()).all()) {
            if (!time.touches(Lived.NOW, TO)) {
                throw new AssertionError("busy at another time: " + time);
            }
        }
        return true;
    }

    @Override
    public Map<String, byte[]> seeds() {
        String calendar = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Own
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            SUMMARY;LANGUAGE="en:GB":Talk
             ing
            DTSTART;TZID=Own:20240105T090000
            DTEND;TZID=Own:20240105T100000
            RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,-1FR;BYSETPOS=1,-1;WKST=SU;UNTIL=20301231T000000Z
            EXDATE;TZID=Own:20240205T090000
            RDATE:20260707T070707Z
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID;TZID=Own:20240301T090000
            DTSTART:20240302T090000Z
            DURATION:PT1H30M
            END:VEVENT
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY:20261120T090000Z/PT1H,20261121T090000Z/20261121T100000Z
            END:VFREEBUSY
            END:VCALENDAR
            """;
        return Map.of("calendar", calendar.getBytes(StandardCharsets.UTF_8));
    }
}
