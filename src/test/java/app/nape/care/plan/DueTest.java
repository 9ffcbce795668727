package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.followed;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.programme;
import static app.nape.care.plan.SamplePlan.set;
import static app.nape.care.plan.SamplePlan.turn;
import static app.nape.care.plan.SamplePlan.twoPhases;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.SessionOutcome;
import app.nape.time.DayRollover;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days of a programme, told as scripts: what is due when, and what is done about it. */
class DueTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<DatedTurn> turns = new ArrayList<>();
    private ZoneId zone = BERLIN;
    private Followed followed = followed(twoPhases());

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private Due due(LocalDate day, String time) {
        return Due.of(followed, turns, new LocalNow(at(day, time), zone, DayRollover.DEFAULT));
    }

    /** What is to be done at a time: the set and how often of how often, or when it is next. */
    private String now(LocalDate day, String time) {
        Instant now = at(day, time);
        Due due = due(day, time);
        return due.at(now)
                .map(set -> set.set().id() + " " + set.done() + "/" + set.times())
                .orElseGet(() -> due.next()
                        .map(set -> "next " + set.set().id() + " "
                                + Objects.requireNonNull(set.next())
                                        .atZone(zone)
                                        .toLocalTime())
                        .orElse("none"));
    }

    private String now(String time) {
        return now(MONDAY, time);
    }

    private void did(String set, String time, SessionOutcome outcome) {
        Instant at = at(MONDAY, time);
        turns.add(turn("p1", set, DayRollover.DEFAULT.dayOf(at, zone), at, outcome));
    }

    private void did(String set, String time) {
        did(set, time, SessionOutcome.FINISHED);
    }

    private void only(int times, String... suggested) {
        LocalTime[] at = new LocalTime[suggested.length];
        for (int index = 0; index < at.length; index++) {
            at[index] = LocalTime.parse(suggested[index]);
        }
        followed = followed(programme(phase("p1", new Begins.On(MONDAY), 7, set("s1", times, EVERY_DAY, at))));
    }

    @Test
    void spreadsASetWithoutTimesOverTheDayAndCountsTheOtherBesideIt() {
        assertEquals("s1 0/4", now("07:30"));
        did("s1", "08:00");
        assertEquals("s2 0/1", now("08:10"), "the other set has no time of its own either");
        did("s2", "08:20");
        assertEquals("next s1 11:00", now("08:30"));
        assertEquals("s1 1/4", now("11:00"));
        did("s1", "13:30");
        assertEquals("next s1 16:30", now("13:40"));
        did("s1", "16:30");
        did("s1", "19:40");
        assertEquals("none", now("22:00"));
        assertEquals(5, due(MONDAY, "22:00").done());
        assertEquals(5, due(MONDAY, "22:00").times());
    }

    @Test
    void asksAtTheSuggestedTimesAndNotSoonerThanAnHourAfterTheLastTime() {
        only(3, "16:00", "08:00", "12:00");
        assertEquals("next s1 08:00", now("07:59"));
        assertEquals("s1 0/3", now("08:00"));
        did("s1", "11:55");
        assertEquals("next s1 12:55", now("12:00"));
        assertEquals("s1 1/3", now("12:55"));
        did("s1", "12:55");
        assertEquals("next s1 16:00", now("13:00"));
    }

    @Test
    void doesNotHaveMissedTurnsCaughtUp() {
        only(3, "08:00", "12:00", "16:00");
        did("s1", "15:00");
        assertEquals("next s1 16:00", now("15:10"));
        did("s1", "16:10");
        assertEquals("none", now("18:00"), "two of three were done, and the day's times are over");
        assertEquals(2, due(MONDAY, "18:00").done());
    }

    @Test
    void beginsWithTheSetThatHasItsTimeBeforeOneThatCanBeDoneAtAny() {
        followed = followed(programme(phase(
                "p1",
                new Begins.On(MONDAY),
                7,
                set("s1", 1, EVERY_DAY),
                set("s2", 1, EVERY_DAY, LocalTime.of(10, 0)))));
        assertEquals("s1 0/1", now("09:00"));
        assertEquals("s2 0/1", now("10:00"));
    }

    @Test
    void takesATurnThatWasDoneEarlyForItsTime() {
        only(2, "08:00", "16:00");
        did("s1", "07:40");
        assertEquals("next s1 16:00", now("08:00"));
    }

    @Test
    void spreadsTheTurnsForWhichThereIsNoTime() {
        only(3, "08:00");
        assertEquals("s1 0/3", now("09:00"));
        did("s1", "09:00");
        assertEquals("next s1 13:00", now("09:30"));
    }

    @Test
    void leavesTimesBeyondTheTimesADayOut() {
        only(1, "08:00", "12:00");
        did("s1", "08:00");
        assertEquals("none", now("12:00"));
    }

    @Test
    void usesUpATurnThatWasStoppedForPainButNotOneThatWasLeftOrSkipped() {
        only(1);
        did("s1", "08:00", SessionOutcome.STOPPED);
        did("s1", "08:30", SessionOutcome.SKIPPED);
        assertEquals("s1 0/1", now("09:00"));
        did("s1", "09:00", SessionOutcome.HURT);
        assertEquals("none", now("12:00"));
        assertEquals(0, due(MONDAY, "12:00").done());
        assertEquals(1, due(MONDAY, "12:00").sets().getFirst().stopped());
    }

    @Test
    void doesNotTakeAnotherPhasesSetOfTheSameIdForThisOne() {
        only(1);
        turns.add(turn("p2", "s1", MONDAY, at(MONDAY, "08:00"), SessionOutcome.FINISHED));
        assertEquals("s1 0/1", now("09:00"));
    }

    @Test
    void countsByThePersonsOwnDayWhichEndsAfterMidnight() {
        only(2, "22:00", "01:00");
        assertEquals("next s1 22:00", now("21:00"));
        did("s1", "22:00");
        assertEquals("next s1 01:00", now("23:30"));
        assertEquals("s1 1/2", now(MONDAY.plusDays(1), "01:10"));
        assertEquals("next s1 22:00", now(MONDAY.plusDays(1), "04:00"), "a new day");
    }

    @Test
    void losesNothingAndAsksForNothingTwiceWhenTheClockIsSetBack() {
        only(3, "08:00", "12:00", "16:00");
        did("s1", "12:30");
        assertEquals(1, due(MONDAY, "09:00").done());
        assertEquals("next s1 12:00", now("09:00"), "what was done later than now counts for the time that has passed");
        assertEquals("s1 0/3", now(MONDAY.minusDays(0).plusDays(1), "09:00"));
        assertEquals("none", now(MONDAY.minusDays(1), "09:00"), "set back to before the first day");
    }

    @Test
    void countsADayOnceAcrossTimeZonesByTheDayItWasWrittenDownIn() {
        only(2, "08:00", "16:00");
        did("s1", "08:05");
        zone = ZoneId.of("America/New_York");
        assertEquals("next s1 16:00", now("08:10"), "the second eight o'clock of this day asks for nothing");
        zone = ZoneId.of("Asia/Tokyo");
        assertEquals("none", now("23:00"), "five past eight there was after four o'clock here");
        assertEquals(1, due(MONDAY, "23:00").done());
    }

    @Test
    void asksOnceWhereTheClockJumps() {
        followed = new Followed(
                programme(phase("p1", new Begins.On(MONDAY), 7, set("s1", 1, EVERY_DAY, LocalTime.of(2, 30)))),
                MONDAY,
                List.of());
        LocalDate spring = LocalDate.of(2027, 3, 27);
        LocalNow night = new LocalNow(Instant.parse("2027-03-28T01:05:00Z"), BERLIN, DayRollover.DEFAULT);
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), night.when(spring, LocalTime.of(2, 30)));
        assertEquals(spring, night.day());
    }

    @Test
    void tellsTheNextDayOfASetThatIsNotForToday() {
        followed = followed(programme(
                phase("p1", new Begins.On(MONDAY), 14, set("s1", 1, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))));
        assertEquals("none", now(MONDAY.plusDays(1), "09:00"));
        assertEquals(MONDAY.plusDays(4), due(MONDAY.plusDays(1), "09:00").nextDay());
        assertEquals(MONDAY, due(MONDAY.minusDays(3), "09:00").nextDay());
        assertTrue(due(MONDAY.plusDays(12), "09:00").sets().stream().noneMatch(SetToday::meant));
    }

    @Test
    void keepsTwoProgrammesApart() {
        only(1);
        Due one = due(MONDAY, "09:00");
        Due other =
                Due.of(followed(twoPhases()), List.of(), new LocalNow(at(MONDAY, "09:00"), zone, DayRollover.DEFAULT));
        assertEquals(1, one.times());
        assertEquals(5, other.times());
    }

    /** Whatever is done whenever: never more turns than are meant, never one within the hour, and none is forgotten. */
    @Test
    void holdsItsPromisesOverRandomDays() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            turns.clear();
            String[] times = random.ints(random.nextInt(6), 0, 24 * 60)
                    .distinct()
                    .mapToObj(minute -> LocalTime.ofSecondOfDay(minute * 60L).toString())
                    .toArray(String[]::new);
            only(1 + random.nextInt(8), times);
            Instant last = Instant.MIN;
            int asked = 0;
            for (Instant now = at(MONDAY, "04:00");
                    now.isBefore(at(MONDAY.plusDays(1), "04:00"));
                    now = now.plusSeconds(600)) {
                Due due = Due.of(followed, turns, new LocalNow(now, zone, DayRollover.DEFAULT));
                if (due.at(now).isPresent() && random.nextInt(4) == 0) {
                    assertTrue(
                            last.equals(Instant.MIN) || !now.isBefore(last.plus(SetToday.APART)),
                            "seed " + seed + ": asked again at " + now);
                    turns.add(turn("p1", "s1", due.day(), now, SessionOutcome.FINISHED));
                    last = now;
                    asked++;
                }
                assertEquals(
                        asked,
                        Due.of(followed, turns, new LocalNow(now, zone, DayRollover.DEFAULT))
                                .done());
            }
            assertTrue(asked <= due(MONDAY, "12:00").times(), "seed " + seed);
        }
    }
}
