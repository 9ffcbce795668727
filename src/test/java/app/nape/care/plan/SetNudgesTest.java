package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.ID;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.programme;
import static app.nape.care.plan.SamplePlan.set;
import static app.nape.care.plan.SamplePlan.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.SessionOutcome;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days of somebody who is told of their sets, minute by minute: when they are, and that nothing more comes. */
class SetNudgesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<DatedTurn> turns = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private List<PlanNow> plans = List.of();
    private SetNudges nudges = SetNudges.NONE;
    private ZoneId zone = BERLIN;
    private LocalDate day = MONDAY;

    private void follows(ProgrammeSet... sets) {
        follows(ID, sets);
    }

    private void follows(UUID id, ProgrammeSet... sets) {
        List<PlanNow> all = new ArrayList<>(plans);
        all.add(new PlanNow(
                id, SamplePlan.followed(programme(phase("p1", new Begins.On(MONDAY), 13, sets))), List.of()));
        plans = List.copyOf(all);
    }

    private static ProgrammeSet at(String id, int times, String... slots) {
        LocalTime[] all = new LocalTime[slots.length];
        for (int index = 0; index < slots.length; index++) {
            all[index] = LocalTime.parse(slots[index]);
        }
        return set(id, times, EVERY_DAY, all);
    }

    /** The minutes up to a time, the first and without the last; in a bad moment nobody is told. */
    private void minutes(String from, String to, boolean bad) {
        Instant at = day.atTime(LocalTime.parse(from)).atZone(zone).toInstant();
        Instant end = day.atTime(LocalTime.parse(to)).atZone(zone).toInstant();
        for (; at.isBefore(end); at = at.plus(Duration.ofMinutes(1))) {
            if (!bad) {
                minute(at);
            }
        }
    }

    private void minutes(String from, String to) {
        minutes(from, to, false);
    }

    private void minute(Instant at) {
        LocalNow now = new LocalNow(at, zone, DayRollover.DEFAULT);
        List<PlanNow> known = plans.stream()
                .map(plan -> new PlanNow(plan.id(), plan.followed(), turns))
                .toList();
        List<DueSet> untold = nudges.untold(DueSet.of(known, now), at);
        if (!untold.isEmpty()) {
            told.add(at.atZone(zone).toLocalTime() + " "
                    + String.join(
                            " and ",
                            untold.stream()
                                    .map(set -> set.ref().set() + "@" + set.slot())
                                    .toList()));
            nudges = nudges.telling(untold, at);
        }
    }

    private void did(String set, String time, SessionOutcome outcome) {
        turns.add(turn(
                "p1", set, day, day.atTime(LocalTime.parse(time)).atZone(zone).toInstant(), outcome));
    }

    @Test
    void tellsOfEachTurnOnceAndOnceMoreAndNeverAThirdTime() {
        follows(at("s1", 3, "08:00", "12:00", "16:00"));
        minutes("07:00", "23:00");
        assertEquals(
                List.of(
                        "08:00 s1@08:00",
                        "09:00 s1@08:00",
                        "12:00 s1@12:00",
                        "13:00 s1@12:00",
                        "16:00 s1@16:00",
                        "17:00 s1@16:00"),
                told);
    }

    @Test
    void saysNothingOfATurnThatWasDoneOrStoppedBecauseItHurt() {
        follows(at("s1", 3, "08:00", "12:00", "16:00"));
        minutes("07:00", "08:30");
        did("s1", "08:30", SessionOutcome.FINISHED);
        minutes("08:30", "12:20");
        did("s1", "12:20", SessionOutcome.HURT);
        minutes("12:20", "15:30");
        did("s1", "15:30", SessionOutcome.FINISHED);
        minutes("15:30", "23:00");
        assertEquals(List.of("08:00 s1@08:00", "12:00 s1@12:00"), told);
    }

    @Test
    void asksAgainAfterOneThatWasOnlyBegun() {
        follows(at("s1", 1, "08:00"));
        minutes("08:00", "08:10");
        did("s1", "08:10", SessionOutcome.STOPPED);
        minutes("08:10", "23:00");
        assertEquals(List.of("08:00 s1@08:00", "09:00 s1@08:00"), told);
    }

    @Test
    void waitsForTheEndOfABadMomentAndForAnHourAfterThat() {
        follows(at("s1", 2, "08:00", "12:00"));
        minutes("07:50", "08:40", true);
        minutes("08:40", "09:30");
        minutes("09:30", "10:15", true);
        minutes("10:15", "23:00");
        assertEquals(List.of("08:40 s1@08:00", "10:15 s1@08:00", "12:00 s1@12:00", "13:00 s1@12:00"), told);
    }

    @Test
    void doesNotCatchUpWhatAWholeMorningHeldNorSpeaksTwiceInAnHour() {
        follows(at("s1", 3, "08:00", "09:00", "12:00"));
        minutes("07:50", "11:30", true);
        minutes("11:30", "23:00");
        assertEquals(List.of("11:30 s1@09:00", "12:30 s1@12:00", "13:30 s1@12:00"), told);
    }

    @Test
    void tellsOfNoTurnThatHasNoTimeOfItsOwn() {
        follows(at("s1", 4), at("s2", 2, "10:00"));
        minutes("04:00", "23:59");
        assertEquals(List.of("10:00 s2@10:00", "11:00 s2@10:00"), told);
    }

    @Test
    void tellsOfSetsOfTheSameTimeInOneBreath() {
        follows(at("s1", 1, "08:00"), at("s2", 1, "08:00"));
        follows(new UUID(1, 2), at("s9", 1, "08:00"));
        minutes("07:00", "23:00");
        assertEquals(
                List.of("08:00 s1@08:00 and s2@08:00 and s9@08:00", "09:00 s1@08:00 and s2@08:00 and s9@08:00"), told);
    }

    @Test
    void knowsATurnAgainInAnotherZone() {
        follows(at("s1", 1, "08:00"));
        minutes("07:00", "08:30");
        zone = LONDON;
        minutes("07:30", "23:00");
        assertEquals(List.of("08:00 s1@08:00", "08:00 s1@08:00"), told, "in London it is an hour later then");
    }

    @Test
    void saysNothingTwiceWhenTheClockIsSetBack() {
        follows(at("s1", 1, "08:00"));
        minutes("07:00", "08:10");
        minutes("06:10", "23:00");
        assertEquals(List.of("08:00 s1@08:00", "09:00 s1@08:00"), told);
    }

    @Test
    void beginsAnewEachDayAndForgetsOldOnes() {
        follows(at("s1", 1, "08:00"));
        for (int days = 0; days < 10; days++) {
            day = MONDAY.plusDays(days);
            minutes("07:00", "10:00");
        }
        assertEquals(20, told.size());
        assertEquals(2, nudges.told().size());
    }

    /** Weeks of chance: bad moments, sets done early, late or not at all. */
    @Test
    void neverTellsMoreThanTwiceOfATurnNorTwiceInAnHourOfASet() {
        Random random = new Random(16);
        for (int week = 0; week < 40; week++) {
            plans = List.of();
            turns.clear();
            nudges = SetNudges.NONE;
            follows(at("s1", 3, "08:00", "11:30", "16:00"), at("s2", 4, "09:00", "09:40"));
            Map<String, Integer> times = new HashMap<>();
            Map<String, LocalTime> last = new HashMap<>();
            for (int minute = 5 * 60; minute < 23 * 60; minute++) {
                LocalTime now = LocalTime.ofSecondOfDay(minute * 60L);
                told.clear();
                if (random.nextInt(3) == 0) {
                    minute(day.atTime(now).atZone(zone).toInstant());
                }
                if (random.nextInt(150) == 0) {
                    did(random.nextBoolean() ? "s1" : "s2", now.toString(), SessionOutcome.FINISHED);
                }
                for (String line : told) {
                    for (String each : line.substring(line.indexOf(' ') + 1).split(" and ", -1)) {
                        String set = each.substring(0, 2);
                        LocalTime before = last.put(set, now);
                        assertTrue(before == null || !now.isBefore(before.plusHours(1)), each + " at " + now);
                        assertTrue(times.merge(each, 1, Integer::sum) <= 2, each + " at " + now);
                    }
                }
            }
        }
    }
}
