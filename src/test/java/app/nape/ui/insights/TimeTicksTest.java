package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static List<Bucket> buckets(LocalDate from) {
        return Bucket.of(from, TODAY, List.of());
    }

    private static List<TimeTicks.Tick> ticks(LocalDate from, double apart) {
        return TimeTicks.of(buckets(from), apart, DayOfWeek.MONDAY);
    }

    private static List<String> words(LocalDate from, double apart) {
        return ticks(from, apart).stream()
                .map(tick -> TimeTicks.words(tick, Locale.UK))
                .toList();
    }

    @Test
    void namesEveryYearAndLeavesNoneOut() {
        LocalDate from = LocalDate.of(2016, 6, 14);
        assertEquals(
                IntStream.rangeClosed(2016, 2026).mapToObj(Integer::toString).toList(),
                words(from, 6),
                "2018 was skipped once");
    }

    @Test
    void putsEachYearAtItsFirstMonth() {
        LocalDate from = LocalDate.of(2016, 6, 14);
        List<Bucket> buckets = buckets(from);
        for (TimeTicks.Tick tick : ticks(from, 6)) {
            LocalDate begins = buckets.get(tick.bucket()).from();
            assertEquals(tick.bucket() == 0 ? from : LocalDate.of(tick.date().getYear(), 1, 1), begins);
        }
    }

    @Test
    void namesEverySecondOrFifthYearByTheCalendarWhereAllWouldTouch() {
        assertEquals(List.of("2016", "2018", "2020", "2022", "2024", "2026"), words(LocalDate.of(2016, 1, 1), 20));
        assertEquals(
                List.of("1996", "2000", "2005", "2010", "2015", "2020", "2025"), words(LocalDate.of(1996, 5, 1), 40));
    }

    @Test
    void leavesTheBeginningUnnamedWhereTheNextNameStandsTooNear() {
        assertEquals("2017", words(LocalDate.of(2016, 10, 1), 6).getFirst(), "three months have no room for a name");
        assertEquals("2016", words(LocalDate.of(2016, 7, 1), 6).getFirst(), "six have");
    }

    @Test
    void namesMonthsOfDaysAtTheirFirst() {
        assertEquals(List.of("Aug 2026", "Sept", "Oct", "Nov"), words(LocalDate.of(2026, 8, 21), 7));
        List<TimeTicks.Tick> ticks = ticks(LocalDate.of(2026, 8, 21), 7);
        assertEquals(LocalDate.of(2026, 9, 1), ticks.get(1).date());
        assertEquals(11, ticks.get(1).bucket());
    }

    @Test
    void namesAMonthOfWeeksAtTheWeekThatItBeginsIn() {
        LocalDate from = LocalDate.of(2025, 11, 21);
        for (TimeTicks.Tick tick : ticks(from, 4).subList(1, 12)) {
            LocalDate week = buckets(from).get(tick.bucket()).from();
            LocalDate first = tick.date().withDayOfMonth(1);
            assertTrue(
                    !first.isBefore(week) && ChronoUnit.DAYS.between(week, first) < 7,
                    tick + " in the week of " + week);
        }
        assertTrue(words(from, 4).contains("Jan 2026"), "January says its year");
    }

    @Test
    void namesEveryThirdMonthWhereAllWouldTouch() {
        List<String> words = words(LocalDate.of(2024, 11, 25), 10);
        assertEquals(
                List.of("Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct"),
                words.subList(words.size() - 8, words.size()));
    }

    @Test
    void namesTheFirstDayOfEachWeekInFourWeeks() {
        List<TimeTicks.Tick> ticks = ticks(TODAY.minusDays(27), 4);
        assertEquals(
                List.of("26 Oct", "2 Nov", "9 Nov", "16 Nov"),
                ticks.stream().map(tick -> TimeTicks.words(tick, Locale.UK)).toList());
        for (TimeTicks.Tick tick : ticks) {
            assertEquals(DayOfWeek.MONDAY, tick.date().getDayOfWeek());
        }
    }

    @Test
    void namesEverySecondWeekWhereAllWouldTouch() {
        List<TimeTicks.Tick> ticks = ticks(TODAY.minusDays(27), 8);
        assertTrue(ticks.size() <= 3, ticks.toString());
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(ticks.get(i).bucket() - ticks.get(i - 1).bucket() >= 8, ticks.toString());
        }
    }

    @Test
    void neverPutsTwoNamesNearerThanTheyAreWide() {
        for (int days : List.of(1, 5, 14, 28, 36, 92, 365, 731, 733, 2000, 4000, 12000)) {
            for (double apart : List.of(1.0, 3.5, 7.0, 12.0, 30.0)) {
                List<TimeTicks.Tick> ticks = ticks(TODAY.minusDays(days - 1), apart);
                assertTrue(!ticks.isEmpty(), days + " days have no name at all");
                for (int i = 1; i < ticks.size(); i++) {
                    double between = ticks.get(i).bucket() - ticks.get(i - 1).bucket();
                    assertTrue(between >= apart, days + " days, " + apart + ": " + ticks);
                }
            }
        }
    }

    @Test
    void hasNothingToNameWithoutBuckets() {
        assertEquals(List.of(), TimeTicks.of(List.of(), 3, DayOfWeek.MONDAY));
    }
}
