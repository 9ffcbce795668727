package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.ScheduleProblem.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The least and the most are allowed; what lies beyond is named with its field and its bounds. */
class ScheduleBoundsTest {
    private static final BreakRule REST = TestSchedules.rest();
    private static final Duration MILLI = Duration.ofMillis(1);

    private static List<ScheduleProblem> problems(BreakRule... rules) {
        return ScheduleBounds.problems(TestSchedules.of(rules));
    }

    private static ScheduleProblem problem(@Nullable String rule, Field field, ScheduleBounds.Bound<?> bound) {
        return new ScheduleProblem(rule, field, bound.least(), bound.most());
    }

    private static void lengths(
            @Nullable String rule,
            Field field,
            ScheduleBounds.Bound<Duration> bound,
            Function<Duration, Schedule> with) {
        assertEquals(List.of(), ScheduleBounds.problems(with.apply(bound.least())), "least");
        assertEquals(List.of(), ScheduleBounds.problems(with.apply(bound.most())), "most");
        List<ScheduleProblem> named = List.of(problem(rule, field, bound));
        assertEquals(named, ScheduleBounds.problems(with.apply(bound.least().minus(MILLI))), "below");
        assertEquals(named, ScheduleBounds.problems(with.apply(bound.most().plus(MILLI))), "beyond");
    }

    private static void numbers(Field field, ScheduleBounds.Bound<Integer> bound, Function<Integer, BreakRule> with) {
        BreakRule least = with.apply(bound.least());
        assertEquals(List.of(), problems(least), "least");
        assertEquals(List.of(), problems(with.apply(bound.most())), "most");
        List<ScheduleProblem> named = List.of(problem(least.id(), field, bound));
        assertEquals(named, problems(with.apply(bound.least() - 1)), "below");
        assertEquals(named, problems(with.apply(bound.most() + 1)), "beyond");
    }

    @Test
    void boundsTheLengthsOfARule() {
        lengths(
                "rest-break",
                Field.LENGTH,
                ScheduleBounds.LENGTH,
                length -> TestSchedules.of(
                        REST.withTrigger(TestSchedules.after(400)).withLength(length)));
        lengths(
                "rest-break",
                Field.INTERVAL,
                ScheduleBounds.INTERVAL,
                length -> TestSchedules.of(
                        REST.withTrigger(new BreakTrigger.AfterActive(length)).withLength(Duration.ofSeconds(5))));
        lengths(
                "rest-break",
                Field.POSTPONEMENT,
                ScheduleBounds.POSTPONEMENT,
                length -> TestSchedules.of(REST.withPostpone(new PostponePolicy(1, length))));
        lengths(
                "rest-break",
                Field.PRESENT,
                ScheduleBounds.PRESENT,
                length -> TestSchedules.of(REST.withPresent(length)));
    }

    @Test
    void boundsTheLengthsOfTheWhole() {
        Schedule rest = TestSchedules.of(REST);
        Duration one = Duration.ofMinutes(1);
        Duration pause = Schedule.TYPING_PAUSE;
        lengths(null, Field.HEADS_UP, ScheduleBounds.HEADS_UP, length -> rest.withWaits(length, one, pause, one));
        lengths(null, Field.GRACE, ScheduleBounds.GRACE, length -> rest.withWaits(one, length, pause, one));
        lengths(null, Field.TYPING_PAUSE, ScheduleBounds.TYPING_PAUSE, length -> rest.withWaits(one, one, length, one));
        lengths(null, Field.MINIMUM_GAP, ScheduleBounds.MINIMUM_GAP, length -> rest.withWaits(one, one, pause, length));
        lengths(null, Field.PRESENT, ScheduleBounds.PRESENT, rest::withPresent);
        lengths(null, Field.DAILY_LIMIT, ScheduleBounds.DAILY_LIMIT, rest::withDailyLimit);
    }

    @Test
    void boundsTheNumbersOfARule() {
        numbers(Field.SKIPS_A_DAY, ScheduleBounds.SKIPS_A_DAY, number -> REST.withSkips(true, number));
        numbers(
                Field.POSTPONEMENTS,
                ScheduleBounds.POSTPONEMENTS,
                number -> REST.withPostpone(new PostponePolicy(number, Duration.ofMinutes(5))));
        numbers(Field.TIMES_A_DAY, ScheduleBounds.TIMES_A_DAY, TestSchedules::stretch);
        numbers(
                Field.TIMES,
                ScheduleBounds.TIMES,
                number -> TestSchedules.drinkAt(IntStream.range(0, number)
                        .mapToObj(hour -> LocalTime.of(hour / 2, 30 * (hour % 2)))
                        .toArray(LocalTime[]::new)));
    }

    @Test
    void wantsABreakShorterThanTheUseBeforeIt() {
        BreakRule hourly = REST.withTrigger(TestSchedules.after(5));
        assertEquals(List.of(), problems(hourly.withLength(Duration.ofMinutes(5).minus(MILLI))));
        assertEquals(
                List.of(new ScheduleProblem("rest-break", Field.LENGTH_NOT_SHORTER, null, null)), problems(hourly));
    }

    @Test
    void wantsADayForWhatComesAtSetTimes() {
        BreakRule never = TestSchedules.drinkAt(LocalTime.NOON)
                .withTrigger(new BreakTrigger.AtTimes(List.of(LocalTime.NOON), EnumSet.noneOf(DayOfWeek.class)));
        assertEquals(List.of(new ScheduleProblem("drink", Field.NO_DAYS, null, null)), problems(never));
    }

    @Test
    void wantsEachTimeOfDayOnce() {
        assertEquals(
                List.of(new ScheduleProblem("drink", Field.TIME_TWICE, null, null)),
                problems(TestSchedules.drinkAt(LocalTime.NOON, LocalTime.NOON)));
    }

    @Test
    void wantsANameForEachRuleAndNoneTwice() {
        assertEquals(List.of(new ScheduleProblem("rest-break", Field.ID_TWICE, null, null)), problems(REST, REST));
        for (String bad : List.of("", "Rest", "rest break", "r".repeat(41))) {
            assertEquals(List.of(new ScheduleProblem(bad, Field.ID, null, null)), problems(named(bad)), bad);
        }
        assertEquals(List.of(), problems(named("r".repeat(40)), named("2-rests")));
    }

    @Test
    void hasRoomForTwelveRules() {
        BreakRule[] twelve =
                IntStream.range(0, 12).mapToObj(i -> named("r" + i)).toArray(BreakRule[]::new);
        assertEquals(List.of(), problems(twelve));
        BreakRule[] more = IntStream.range(0, 13).mapToObj(i -> named("r" + i)).toArray(BreakRule[]::new);
        assertEquals(List.of(new ScheduleProblem(null, Field.RULES, 0, 12)), problems(more));
    }

    @Test
    void hasRoomForSixRangesADay() {
        TimeRange range = new TimeRange(LocalTime.of(8, 0), LocalTime.of(9, 0));
        for (int ranges : new int[] {0, 6, 7}) {
            Schedule schedule = TestSchedules.within(
                    new WorkingHours(Map.of(DayOfWeek.MONDAY, Collections.nCopies(ranges, range))), REST);
            assertEquals(
                    ranges == 7 ? List.of(problem(null, Field.RANGES, ScheduleBounds.RANGES)) : List.of(),
                    ScheduleBounds.problems(schedule));
        }
    }

    @Test
    void findsNothingInTheScheduleThatANewPersonGets() {
        assertEquals(List.of(), ScheduleBounds.problems(SchedulePresets.standard()));
    }

    @Test
    void namesEachFieldByAWordThatATextCanBeFoundBy() {
        assertEquals("minimum-gap", Field.MINIMUM_GAP.word());
        assertEquals("opinion", Evidence.OPINION.word());
    }

    private static BreakRule named(String id) {
        return TestSchedules.rule(
                id, BreakKind.REST_BREAK, TestSchedules.after(45), Duration.ofMinutes(5), Delivery.PROMPT);
    }

    @Test
    void boundsTheTurnsOfSittingAndStanding() {
        BreakRule move = TestSchedules.rule(
                "move", BreakKind.CHANGE_POSITION, TestSchedules.after(30), Duration.ofMinutes(1), Delivery.PROMPT);
        lengths(
                null,
                Field.SIT,
                ScheduleBounds.SIT,
                length -> TestSchedules.of(move).withRhythm(new Rhythm(length, Duration.ofMinutes(20))));
        lengths(
                null,
                Field.STAND,
                ScheduleBounds.STAND,
                length -> TestSchedules.of(move).withRhythm(new Rhythm(Duration.ofMinutes(40), length)));
    }

    @Test
    void needsAChangeOfPositionThatIsShorterThanEachTurn() {
        BreakRule move = TestSchedules.rule(
                "move", BreakKind.CHANGE_POSITION, TestSchedules.after(30), Duration.ofMinutes(20), Delivery.PROMPT);
        Schedule alone = TestSchedules.of(REST).withRhythm(Rhythm.USUAL);
        assertEquals(
                List.of(new ScheduleProblem(null, Field.RHYTHM_ALONE, null, null)), ScheduleBounds.problems(alone));
        assertEquals(
                List.of(new ScheduleProblem("move", Field.TURN_TOO_SHORT, null, null)),
                ScheduleBounds.problems(TestSchedules.of(move).withRhythm(Rhythm.USUAL)));
        assertEquals(
                List.of(),
                ScheduleBounds.problems(TestSchedules.of(move.withLength(Duration.ofMinutes(19)))
                        .withRhythm(Rhythm.USUAL)));
    }
}
