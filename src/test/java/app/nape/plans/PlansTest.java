package app.nape.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.code.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant NOW = Instant.parse("2026-11-19T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private static PlannedPause at(int hour) {
        return new PlannedPause(TODAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    @Test
    void keepsPausesInOrderAndLetsGoOfThoseThatAreOver() {
        Plans plans = new Plans(List.of(at(9)), null, List.of())
                .with(at(15), NOW, UTC)
                .with(at(13), NOW, UTC);
        assertEquals(List.of(at(13), at(15)), plans.pauses());
        assertEquals(List.of(at(15)), plans.without(at(13)).pauses());
    }

    @Test
    void saysWhyAPauseCannotBePlannedTwiceOrWithoutEnd() {
        Plans plans = Plans.NONE.with(at(15), NOW, UTC);
        assertEquals(
                Optional.of("plans.pause.twice"),
                plans.objection(at(15), NOW, UTC).map(Sentence::id));
        assertEquals(Optional.empty(), plans.objection(at(16), NOW, UTC));
        for (int day = 1; day < Plans.MOST; day++) {
            plans = plans.with(
                    new PlannedPause(TODAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0)), NOW, UTC);
        }
        assertEquals(
                Optional.of("plans.pause.full"),
                plans.objection(at(16), NOW, UTC).map(Sentence::id));
    }

    @Test
    void knowsAProgramByAnyOfItsNamesInAnyLetters() {
        Plans plans = Plans.NONE
                .with(new ProgramRule("Okular", Treatment.COUNTS_AS_USE))
                .with(new ProgramRule("impress", Treatment.NEVER_INTERRUPT));
        assertEquals(Optional.of(Treatment.COUNTS_AS_USE), plans.treatment(List.of("org.kde.okular", "okular")));
        assertEquals(Optional.of(Treatment.NEVER_INTERRUPT), plans.treatment(List.of("IMPRESS")));
        assertEquals(Optional.empty(), plans.treatment(List.of("okularity")));
        assertEquals(Optional.empty(), plans.treatment(List.of()));
    }

    @Test
    void hasOneRuleForEachProgram() {
        Plans plans = Plans.NONE
                .with(new ProgramRule("okular", Treatment.COUNTS_AS_USE))
                .with(new ProgramRule("xterm", Treatment.COUNTS_AS_USE))
                .with(new ProgramRule("Okular ", Treatment.NEVER_INTERRUPT));
        assertEquals(
                List.of(
                        new ProgramRule("Okular", Treatment.NEVER_INTERRUPT),
                        new ProgramRule("xterm", Treatment.COUNTS_AS_USE)),
                plans.programs());
        assertEquals(1, plans.withoutProgram(" OKULAR").programs().size());
    }

    @Test
    void refusesWhatIsNoName() {
        assertEquals(
                Optional.of("plans.program.empty"), Plans.NONE.objection("  ").map(Sentence::id));
        assertEquals(
                Optional.of("plans.program.odd"),
                Plans.NONE.objection("x".repeat(101)).map(Sentence::id));
        assertEquals(
                Optional.of("plans.program.odd"), Plans.NONE.objection("a\nb").map(Sentence::id));
        assertEquals(Optional.empty(), Plans.NONE.objection("x".repeat(100)));
        assertThrows(IllegalArgumentException.class, () -> new ProgramRule(" ", Treatment.COUNTS_AS_USE));
        Plans plans = Plans.NONE;
        for (int number = 0; number < Plans.MOST; number++) {
            plans = plans.with(new ProgramRule("program " + number, Treatment.COUNTS_AS_USE));
        }
        assertEquals(
                Optional.of("plans.program.full"), plans.objection("one more").map(Sentence::id));
        assertEquals(Optional.empty(), plans.objection("PROGRAM 7"));
    }

    @Test
    void makesOneOfBusyTimesThatMeet() {
        BusyTimes times = BusyTimes.of(List.of(busy(3, 4), busy(1, 2), busy(2, 3), busy(6, 9), busy(7, 8)));
        assertEquals(List.of(busy(1, 4), busy(6, 9)), times.all());
        assertEquals(Optional.of(busy(1, 4)), times.at(hour(1)));
        assertEquals(Optional.empty(), times.at(hour(4)));
        assertEquals(Optional.of(hour(4)), times.nextChange(hour(1)));
        assertEquals(Optional.of(hour(6)), times.nextChange(hour(4)));
        assertEquals(Optional.empty(), times.nextChange(hour(9)));
        assertEquals(Optional.of(busy(6, 9)), times.next(hour(1)));
        assertEquals(Optional.empty(), times.next(hour(6)));
        assertThrows(IllegalArgumentException.class, () -> busy(2, 2));
    }

    private static BusyTime busy(int from, int to) {
        return new BusyTime(hour(from), hour(to));
    }

    private static Instant hour(int hour) {
        return NOW.plusSeconds(3600L * hour);
    }

    @Test
    void changesOneThingAndKeepsTheOthers() {
        ProgramRule okular = new ProgramRule("Okular", Treatment.COUNTS_AS_USE);
        Plans plans = Plans.NONE
                .with(at(15), NOW, UTC)
                .with(okular)
                .with(new ProgramRule("impress", Treatment.COUNTS_AS_USE));
        Plans without = plans.withoutProgram(" IMPRESS ").withCalendar("/home/me/calendar.ics");
        assertEquals(List.of(okular), without.programs());
        assertEquals("/home/me/calendar.ics", without.calendar());
        assertEquals(List.of(at(15)), without.pauses());
        assertNull(without.withCalendar(null).calendar());
        assertEquals(Optional.empty(), plans.objection("evince"), "there is room for another");
    }

    @Test
    void isBusyWhileAPauseIsPlanned() {
        BusyTimes busy = Plans.NONE.with(at(15), NOW, UTC).planned(UTC);
        Instant three = Instant.parse("2026-11-19T15:00:00Z");
        assertEquals(BusyTimes.of(List.of(new BusyTime(three, three.plusSeconds(3600)))), busy);
    }

    @Test
    void touchesWhatItOverlapsAndNotWhatItMeetsAtAnEnd() {
        Instant three = Instant.parse("2026-11-19T15:00:00Z");
        BusyTime busy = new BusyTime(three, three.plusSeconds(3600));
        assertTrue(busy.touches(three.minusSeconds(60), three.plusSeconds(1)));
        assertTrue(busy.touches(three.plusSeconds(3599), three.plusSeconds(7200)));
        assertFalse(busy.touches(three.minusSeconds(60), three), "it begins as the other ends");
        assertFalse(busy.touches(three.plusSeconds(3600), three.plusSeconds(7200)), "it ends as the other begins");
    }

    @Test
    void holdsNothingBackForACalendarThatCannotBeRead() {
        CalendarReading unread = CalendarReading.unread(Sentence.of("plans.calendar.gone"));
        assertEquals(BusyTimes.NONE, unread.busy());
        assertEquals(Sentence.of("plans.calendar.gone"), unread.problem());
    }
}
