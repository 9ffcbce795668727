package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times as diaries write them. */
class WhenReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-10-03                    | DMY | 2026-10-03 null
        2026/10/03 02:40              | DMY | 2026-10-03 02:40
        2026-10-03T02:40:15           | DMY | 2026-10-03 02:40:15
        03.10.2026                    | DMY | 2026-10-03 null
        3. 10. 26                     | DMY | 2026-10-03 null
        10/03/26 02:40                | MDY | 2026-10-03 02:40
        10/3/2026 2:40 PM             | MDY | 2026-10-03 14:40
        3rd Oct 2026                  | DMY | 2026-10-03 null
        3 October 2026, 7:10 am       | DMY | 2026-10-03 07:10
        October 3, 2026 12:05 a.m.    | DMY | 2026-10-03 00:05
        3. Oktober 2026               | DMY | 2026-10-03 null
        3 de marzo 2026               | DMY | 2026-03-03 null
        3 août 2026                   | DMY | 2026-08-03 null
        7:10 am                       | DMY | null 07:10
        12:30 pm                      | DMY | null 12:30
        7 pm                          | DMY | null 19:00
        23h05                         | DMY | null 23:05
        evening                       | DMY | null 19:00
        nachts                        | DMY | null 23:00
        1790995200                    | DMY | 2026-10-03 02:40
        1790995200000                 | DMY | 2026-10-03 02:40
        2026 Oct 3                    | MDY | 2026-10-03 null
        2026 Oct 3 07:10              | MDY | 2026-10-03 07:10
        Oct 3 2026 7:10 pm            | DMY | 2026-10-03 19:10
        3 Sept. '26 23:59:59          | DMY | 2026-09-03 23:59:59
        3.10.99 0:00                  | DMY | 2099-10-03 00:00
        3.10.100                      | DMY | 0100-10-03 null
        12 am                         | DMY | null 00:00
        11.59 pm                      | DMY | null 23:59
        12 Uhr                        | DMY | null 12:00
        07:59:30.250                  | DMY | null 07:59:30
        2026-13-40                    | DMY | null null
        24:00                         | DMY | null null
        10:60                         | DMY | null null
        10:59:60                      | DMY | null null
        29 Feb 2027                   | DMY | null null
        31/02/2026                    | DMY | null null
        25:10                         | DMY | null null
        tomorrow                      | DMY | null null
        """)
    void readsADateAndATimeWhereverTheyStand(String cell, DayOrder order, String expected) {
        When when = new WhenReader(order).read(cell);
        assertEquals(expected, when.date() + " " + when.time());
    }

    @Test
    void readsASpreadsheetsOwnNumbersWhereADateOrATimeIsMeant() {
        WhenReader reader = new WhenReader(DayOrder.DMY);
        assertEquals("2025-11-28", String.valueOf(reader.readDate("45989").date()));
        assertNull(reader.readDate("45989").time());
        assertEquals("2026-10-03", String.valueOf(reader.readDate("20261003").date()));
        assertNull(reader.readDate("20261003").time());
        assertEquals(
                "02:40:05", String.valueOf(reader.readDate("20261003T024005Z").time()));
        assertEquals("Z", String.valueOf(reader.readDate("20261003T024005Z").offset()));
        assertNull(reader.readDate("20261340").date(), "no such month");
        assertEquals(When.NOTHING, reader.readDate("20260230T0240"), "no such day, and so no time of it");
        assertEquals("02:40", String.valueOf(reader.readDate("20261003 0240").time()));
        assertNull(reader.readDate("20261003 0240").offset());
        assertEquals("12:00", String.valueOf(reader.readDate(" 0.5 ").time()), "a time alone");
        assertNull(reader.readDate("0,5").date());
        assertEquals("00:00", String.valueOf(reader.readTime("0000").time()));
        assertEquals("23:59", String.valueOf(reader.readTime("0.99999").time()), "and not the next day");
        assertEquals("23:58", String.valueOf(reader.readTime("0.99861").time()));
        assertEquals("18:00", String.valueOf(reader.readDate("45990.75").time()));
        assertEquals("23:59", String.valueOf(reader.readDate("45990,99999").time()));
        assertNull(reader.read("45989").date(), "elsewhere it is a number");
        assertNull(reader.readDate("12345").date());
        assertEquals("19:00", String.valueOf(reader.readTime("0.7916667").time()));
        assertEquals("19:05", String.valueOf(reader.readTime("1905").time()));
        assertEquals("07:30", String.valueOf(reader.readTime("730").time()));
        assertNull(reader.readTime("2460").time());
        assertEquals("19:05", String.valueOf(reader.readTime("7:05 pm").time()));
    }

    @Test
    void knowsWordsForPartsOfTheDayAndWeekdaysFromOthers() {
        assertTrue(WhenReader.namesPartOfDay("evening"));
        assertFalse(WhenReader.namesPartOfDay("neck"));
        assertTrue(WhenReader.namesWeekday(" Mon. ") && WhenReader.namesWeekday("Samstag"));
        assertFalse(WhenReader.namesWeekday("neck"));
    }

    @Test
    void takesTwoTimesWithADashForNoOffset() {
        When span = new WhenReader(DayOrder.YMD).read("02:40-05:00");
        assertEquals(LocalTime.of(2, 40), span.time());
        assertNull(span.offset());
        assertEquals(
                "-05:00",
                String.valueOf(new WhenReader(DayOrder.YMD)
                        .read("2026-10-03T02:40-05:00")
                        .offset()));
    }

    @Test
    void readsTheOffsetBehindATimeAndOnlyThere() {
        WhenReader reader = new WhenReader(DayOrder.YMD);
        assertEquals(
                "+02:00",
                String.valueOf(reader.read("2026-10-03T02:40:00.000+02:00").offset()));
        assertEquals("Z", String.valueOf(reader.read("2026-10-03T02:40:00Z").offset()));
        assertNull(reader.read("2026-10-03").offset());
        assertNull(reader.read("2026-10-03T02:40:00+99:99").offset(), "no zone is so far ahead");
    }

    @Test
    void tellsTheOrderOfDatesByANumberThatIsNoMonthAndByPoints() {
        assertEquals(DayOrder.DMY, DayOrder.of(List.of("03/04/2026", "13/04/2026")));
        assertEquals(DayOrder.MDY, DayOrder.of(List.of("03/04/2026", "04/13/2026")));
        assertEquals(DayOrder.DMY, DayOrder.of(List.of("03.04.2026")));
        assertEquals(DayOrder.YMD, DayOrder.of(List.of("2026-04-03")));
        assertEquals(DayOrder.YMD, DayOrder.of(List.of("3rd Oct 2026")));
        assertNull(DayOrder.of(List.of("03/04/2026", "12/12/2026")));
        assertNull(DayOrder.of(List.of("13/04/2026", "04/13/2026")));
    }
}
