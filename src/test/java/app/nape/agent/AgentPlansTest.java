package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.code.Sentence;
import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.plans.BusyTime;
import app.nape.plans.BusyTimes;
import app.nape.plans.CalendarReading;
import app.nape.plans.PlannedPause;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole agent that was told beforehand when not to interrupt: nine o’clock in Berlin, a rest break due after 50 minutes of use. */
class AgentPlansTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private AgentScript working() {
        AgentScript day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        day.windowCalls();
        return day;
    }

    private static PlannedPause pause(String from, String to) {
        return new PlannedPause(TODAY, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static void plan(AgentScript day, PlannedPause pause) {
        day.plans(plans -> plans.with(pause, AgentScript.START, day.loop().zone()));
    }

    private static List<String> decisions(AgentScript day) {
        return day.status().decisions().stream().map(AgentStatus.Decision::text).toList();
    }

    @Test
    void offersNothingInAPlannedPauseAndOneBreakAfterIt() {
        AgentScript day = working();
        plan(day, pause("09:30", "11:30"));
        day.minutes(149);
        assertEquals(List.of(), day.said());
        assertEquals("you planned a pause", day.status().held());
        assertEquals(
                "Rest break due, held: you planned a pause.", decisions(day).getFirst());
        day.minutes(2);
        day.desktop().handsOff();
        day.minutes(10);
        assertEquals(
                List.of("10:30:02 prompt rest-break", "10:30:22 prompt rest-break"),
                day.said().stream().filter(line -> line.contains("prompt")).toList());
        assertEquals(1, day.outcomes().size(), day.outcomes()::toString);
    }

    @Test
    void withdrawsAnOfferWhenThePauseBegins() {
        AgentScript day = working();
        plan(day, pause("09:50", "10:30"));
        day.minutes(50);
        assertEquals(List.of("08:49:40 prompt rest-break", "08:50:00 hide"), day.said());
    }

    @Test
    void saysWhatIsPlannedAndUntilWhen() {
        AgentScript day = working();
        plan(day, pause("09:30", "10:00"));
        plan(day, pause("14:00", "15:00"));
        assertEquals(
                new Outlook(List.of(pause("09:30", "10:00"), pause("14:00", "15:00")), null, null),
                day.status().outlook());
        day.minutes(31);
        assertEquals(
                Instant.parse("2026-11-19T09:00:00Z"), day.status().outlook().pausedUntil());
        day.minutes(30);
        assertEquals(
                new Outlook(List.of(pause("14:00", "15:00")), null, null),
                day.status().outlook());
    }

    @Test
    void canBeTakenBackBeforeAndWhileItHolds() {
        AgentScript day = working();
        plan(day, pause("09:30", "11:30"));
        day.plans(plans -> plans.without(pause("09:30", "11:30")));
        day.minutes(50);
        assertEquals("08:49:40 prompt rest-break", day.said().getFirst());

        AgentScript other = new AgentScript(folder.resolve("other"), AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        other.windowCalls();
        plan(other, pause("09:30", "11:30"));
        other.minutes(60);
        assertEquals(new Reply.Done(), other.ask(new Request.Resume()));
        assertEquals(List.of(), other.settings().plans().pauses());
        other.seconds(10);
        assertEquals("09:00:02 prompt rest-break", other.said().getFirst());
        assertTrue(other.ask(new Request.Resume()) instanceof Reply.Refused);
    }

    @Test
    void holdsAfterARestartTooAndEndsInOneThatWasDown() {
        AgentScript day = working();
        plan(day, pause("09:30", "10:30"));
        day.minutes(60);
        day.crash(Duration.ofSeconds(20));
        day.windowCalls();
        day.minutes(20);
        assertEquals(List.of(), day.said());
        assertEquals("you planned a pause", day.status().held());
        day.minutes(8);
        day.crash(Duration.ofSeconds(100));
        day.windowCalls();
        assertNull(day.status().held());
        day.seconds(10);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")));
    }

    @Test
    void isOverWhenTheMachineWakesBehindItsEnd() {
        AgentScript day = working();
        plan(day, pause("09:30", "10:30"));
        day.minutes(35);
        day.loop().sleep(Duration.ofHours(2));
        day.desktop().tell(new app.nape.desktop.DesktopEvent.WokeUp());
        assertNull(day.status().outlook().pausedUntil());
        day.minutes(50);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")));
    }

    @Test
    void asksTheDesktopNothingMoreWhileAPauseHolds() {
        AgentScript free = working();
        free.minutes(40);
        int usual = free.loop().wakes();
        AgentScript day = new AgentScript(folder.resolve("other"), AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        plan(day, pause("09:01", "20:00"));
        day.minutes(40);
        assertTrue(day.loop().wakes() <= usual + 4, day.loop().wakes() + " wakes instead of " + usual);
    }

    @Test
    void waitsWhileTheCalendarSaysBusyAndSaysNoMoreOfIt() {
        AgentScript day = working();
        Instant from = Instant.parse("2026-11-19T08:40:00Z");
        Instant to = Instant.parse("2026-11-19T09:40:00Z");
        day.calendar(new CalendarReading(BusyTimes.of(List.of(new BusyTime(from, to))), null));
        day.plans(plans -> plans.withCalendar("/somewhere/private.ics"));
        assertEquals(
                new Outlook.Calendar(null, null, from), day.status().outlook().calendar());
        day.minutes(60);
        assertEquals(List.of(), day.said());
        assertEquals(
                "Rest break due, held: your calendar says busy.", decisions(day).getFirst());
        assertEquals(
                new Outlook.Calendar(null, to, null), day.status().outlook().calendar());
        day.minutes(41);
        assertEquals("09:40:02 prompt rest-break", day.said().getFirst());
        day.plans(plans -> plans.withCalendar(null));
        assertNull(day.status().outlook().calendar());
    }

    @Test
    void noticesAnEventThatWasAddedAMomentBeforeThePrompt() {
        AgentScript day = working();
        day.plans(plans -> plans.withCalendar("/somewhere/private.ics"));
        day.minutes(47);
        day.calendar(new CalendarReading(
                BusyTimes.of(List.of(
                        new BusyTime(Instant.parse("2026-11-19T08:49:00Z"), Instant.parse("2026-11-19T09:40:00Z")))),
                null));
        day.minutes(5);
        assertEquals(List.of(), day.said());
    }

    @Test
    void saysWhatIsWrongWithACalendarAndHoldsNothing() {
        AgentScript day = working();
        day.calendar(CalendarReading.unread(Sentence.of("plans.calendar.missing")));
        day.plans(plans -> plans.withCalendar("/somewhere/private.ics"));
        assertEquals(
                "The calendar is not where it was, so it holds no breaks.",
                Objects.requireNonNull(day.status().outlook().calendar()).problem());
        day.minutes(50);
        assertEquals("08:49:40 prompt rest-break", day.said().getFirst());
    }

    @Test
    void neverInterruptsAProgramThatThePersonNamed() {
        AgentScript day = working();
        day.plans(plans -> plans.with(new ProgramRule("impress", Treatment.NEVER_INTERRUPT)));
        day.desktop().front("LibreOffice", "Impress");
        day.minutes(60);
        assertEquals(List.of(), day.said());
        assertEquals(
                "a program is in front that you do not want interrupted",
                day.status().held());
        assertTrue(decisions(day).stream().noneMatch(line -> line.contains("mpress")), decisions(day)::toString);
        day.desktop().front("xterm");
        day.seconds(10);
        assertEquals("09:00:05 prompt rest-break", day.said().getFirst());
    }

    @Test
    void countsReadingInANamedProgramAsUseUntilAnotherIsInFront() {
        AgentScript day = working();
        day.plans(plans -> plans.with(new ProgramRule("okular", Treatment.COUNTS_AS_USE)));
        day.desktop().front("okular");
        day.minutes(10);
        day.desktop().handsOff();
        day.minutes(30);
        Duration used = day.status().activeToday();
        assertTrue(used.compareTo(Duration.ofMinutes(35)) > 0, used::toString);
        day.desktop().front("xterm");
        day.minutes(30);
        Duration after = day.status().activeToday().minus(used);
        assertTrue(after.compareTo(Duration.ofSeconds(20)) < 0, after::toString);
    }

    @Test
    void asksNobodyWhatIsInFrontWithoutARule() {
        AgentScript day = working();
        day.desktop().front("okular");
        day.minutes(50);
        day.desktop().handsOff();
        day.minutes(10);
        assertEquals(0, day.desktop().frontLooks());
        assertEquals(new Reply.ProgramsAre(List.of("okular")), day.ask(new Request.OpenPrograms()));
    }
}
