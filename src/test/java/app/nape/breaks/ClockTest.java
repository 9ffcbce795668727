package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The wall clock may do what it likes: intervals do not care, and the calendar is read anew. */
class ClockTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script fortyMinutesIn() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .overlook();
    }

    /** Workrave: set back an hour, a microbreak moves an hour away; set right again, everything is reset as a natural break. */
    @Test
    void doesNotCareThatTheClockIsSetBackAnHourAndRightAgain() {
        fortyMinutesIn()
                .clockSet(Duration.ofHours(-1))
                .minutes(4)
                .expectNothing()
                .clockSet(Duration.ofHours(1))
                .seconds(45)
                .expect("09:44:38 OpenWindowSoon rest-break", "09:44:40 ShowHeadsUp rest-break 20s");
    }

    /** Workrave and GNOME Break Timer: a forward step is a free break. */
    @Test
    void givesNoFreeBreakForAClockSetForward() {
        Script day = fortyMinutesIn()
                .clockSet(Duration.ofHours(1))
                .seconds(150)
                .expectNothing()
                .decided("10:42:10 clock-forward 1h");
        assertEquals(Duration.ofSeconds(40 * 60 + 150), day.used("rest-break"));
        assertEquals(
                Duration.ofSeconds(40 * 60 + 150), day.state().clock().today().used());
    }

    @Test
    void believesTheSystemThatSaysTheClockWasSet() {
        fortyMinutesIn()
                .clockSet(Duration.ofHours(1))
                .event(BreakEvent.ClockStepped::new)
                .decided("10:40:00 clock-forward 1h");
    }

    @Test
    void remindsOnceOfATimeThatTheClockPassesTwice() {
        Script.begin(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(14, 0))), "2026-03-02T13:50", "Europe/Berlin")
                .minutes(12)
                .expect(
                        "14:00:00 ShowNotice drink",
                        "14:02:00 HidePrompt drink",
                        "14:02:00 RecordOutcome drink lapsed 14:02:00 0s")
                .clockSet(Duration.ofHours(-1))
                .event(BreakEvent.ClockStepped::new)
                .minutes(90)
                .expectNothing();
    }

    /** Stretchly 741: "until morning" is wrong by the time zone. */
    @Test
    void movesThePauseUntilTomorrowAndTheWorkingHoursWithTheZone() {
        Schedule office = TestSchedules.within(
                SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0)), TestSchedules.rest());
        Script day = Script.begin(office, "2026-03-02T17:50", "Europe/Berlin");
        assertEquals(true, day.state().clock().hours().working());
        day.minutes(15);
        assertEquals(false, day.state().clock().hours().working());
        day.zone("America/New_York");
        assertEquals(true, day.state().clock().hours().working());
        day.event(BreakEvent.PauseAskedUntilTomorrow::new)
                .overlook()
                .until("18:00")
                .minutes(599);
        assertEquals(
                LocalDate.of(2026, 3, 3),
                day.state().offers().pause() == null
                        ? null
                        : day.state().offers().pause().day());
        day.minutes(2);
        assertEquals(null, day.state().offers().pause());
    }

    @Test
    void turnsTheDayExactlyOnceInTheNightWithAnHourMore() {
        assertEquals(1, turns("2026-10-24T20:00", 16));
    }

    @Test
    void turnsTheDayExactlyOnceInTheNightWithAnHourLess() {
        assertEquals(1, turns("2026-03-28T20:00", 14));
    }

    private int turns(String from, int hours) {
        Script night = Script.begin(rest, from, "Europe/Berlin");
        int turned = 0;
        LocalDate day = night.state().clock().today().day();
        for (int minute = 0; minute < hours * 60; minute++) {
            night.minutes(1);
            if (!night.state().clock().today().day().equals(day)) {
                turned++;
                day = night.state().clock().today().day();
                assertEquals(
                        LocalTime.of(4, 0),
                        night.wall().atZone(night.state().clock().zone()).toLocalTime());
            }
        }
        return turned;
    }

    /** Workrave 551: the daily limit is half used in the morning. */
    @Test
    void dividesUseAtTheTurnOfTheDay() {
        Script night = Script.begin(rest, "2026-03-02T03:30", "Europe/Berlin").minutes(50);
        assertEquals(LocalDate.of(2026, 3, 2), night.state().clock().today().day());
        assertEquals(true, night.state().clock().today().used().compareTo(Duration.ofMinutes(20)) <= 0);
        assertEquals(true, night.state().clock().today().used().compareTo(Duration.ofMinutes(15)) > 0);
    }

    @Test
    void goesOnThroughABreakAtMidnight() {
        Script.begin(rest, "2026-03-02T23:13:00", "Europe/Berlin")
                .until("23:58")
                .event(BreakEvent.BreakBegun::new)
                .overlook()
                .minutes(6)
                .expect("00:03:00 EndBreak rest-break", "00:03:00 RecordOutcome rest-break taken 23:58:00 5m");
    }

    @Test
    void mendsADayThatAMistakenClockHadLeftYearsAhead() {
        Script day = fortyMinutesIn()
                .clockSet(Duration.ofDays(2000))
                .event(BreakEvent.ClockStepped::new)
                .minutes(1)
                .clockSet(Duration.ofDays(-2000))
                .event(BreakEvent.ClockStepped::new);
        assertEquals(LocalDate.of(2026, 3, 2), day.state().clock().today().day());
    }
}
