package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import app.nape.breaks.Presence;
import app.nape.care.BodySide;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.link.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code nape status}: each thing that the agent may say, in words and as JSON. */
class StatusAnswersTest {
    private static final Instant NOW = InventedMachine.NOW;
    private static final AgentStatus.Counts COUNTS = new AgentStatus.Counts(4, 3, 2, 1);

    private final InventedMachine machine = new InventedMachine();

    private static AgentStatus status(
            Presence presence,
            boolean working,
            List<AgentStatus.NextBreak> breaks,
            AgentStatus.@Nullable OfferedBreak offered,
            @Nullable Instant pausedUntil,
            @Nullable String held,
            AgentStatus.@Nullable RunningRemedy remedy,
            List<AgentStatus.Decision> decisions,
            List<AgentStatus.StandingNotice> notices) {
        return new AgentStatus(
                NOW,
                LocalDate.of(2026, 3, 10),
                presence,
                working,
                false,
                breaks,
                offered,
                pausedUntil,
                held,
                Duration.ofMinutes(135),
                COUNTS,
                remedy,
                decisions,
                null,
                List.of(),
                Outlook.NONE,
                notices);
    }

    private static AgentStatus quiet(Presence presence, boolean working) {
        return status(presence, working, List.of(), null, null, null, null, List.of(), List.of());
    }

    private List<String> lines(AgentStatus status) {
        machine.answer = new Reply.StatusIs(status);
        return machine.run("status").lines().toList();
    }

    private static AgentStatus.NextBreak next(BreakKind kind, int minutes, boolean overdue) {
        return new AgentStatus.NextBreak(
                kind.word(),
                kind,
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(50),
                Duration.ofMinutes(5),
                overdue,
                null);
    }

    private static AgentStatus.OfferedBreak offered(boolean begun) {
        return new AgentStatus.OfferedBreak(
                "rest-break",
                BreakKind.REST_BREAK,
                Duration.ofMinutes(5),
                Duration.ofSeconds(125),
                begun,
                true,
                1,
                Duration.ofMinutes(5),
                true,
                false,
                false,
                null,
                begun ? null : new Beginning(Duration.ZERO, Duration.ofSeconds(40), Duration.ofSeconds(80)),
                Delivery.FULL_SCREEN,
                false,
                false,
                false);
    }

    @Test
    void saysWhereThePersonIsAndWhatTheDayHasBeen() {
        assertEquals(
                List.of(
                        "0 You are active; 2 h 15 min of active use today.",
                        "Breaks today: 4 taken, 3 natural, 2 postponed, 1 skipped."),
                lines(quiet(Presence.ACTIVE, true)));
        assertTrue(lines(quiet(Presence.IDLE, true)).getFirst().startsWith("0 You are away; "));
        assertTrue(lines(quiet(Presence.LOCKED, true)).getFirst().startsWith("0 You are away, screen locked; "));
        assertTrue(lines(quiet(Presence.ASLEEP, true)).getFirst().startsWith("0 The computer sleeps; "));
        assertEquals(
                "0 Nape cannot tell whether you are here; 2 h 15 min of active use today.",
                lines(quiet(Presence.UNKNOWN, true)).getFirst());
    }

    @Test
    void saysThatNoReminderComesAndWhy() {
        assertEquals(
                "Outside your working hours.",
                lines(quiet(Presence.ACTIVE, false)).get(1));
        for (boolean working : new boolean[] {true, false}) {
            AgentStatus paused = status(
                    Presence.ACTIVE,
                    working,
                    List.of(),
                    null,
                    NOW.plus(Duration.ofMinutes(90)),
                    null,
                    null,
                    List.of(),
                    List.of());
            assertEquals("Reminders are paused until 14:30.", lines(paused).get(1));
            assertEquals(3, lines(paused).size(), "the pause alone is why");
        }
        AgentStatus untilTomorrow = status(
                Presence.ACTIVE,
                true,
                List.of(),
                null,
                Instant.parse("2026-03-11T03:00:00Z"),
                null,
                null,
                List.of(),
                List.of());
        assertTrue(lines(untilTomorrow).get(1).contains("11 Mar 2026"), "another day is named");
    }

    @Test
    void namesTheBreakOnOfferOrUnderWayAndTheNext() {
        List<AgentStatus.NextBreak> breaks =
                List.of(next(BreakKind.MICROBREAK, 0, true), next(BreakKind.REST_BREAK, 12, false));
        AgentStatus on =
                status(Presence.ACTIVE, true, breaks, offered(false), null, "a call", null, List.of(), List.of());
        assertEquals(
                List.of(
                        "On offer: Rest break, 5 min. Begins at your next pause, at the latest in 0:40. It will fill"
                                + " the screen.",
                        "Held: a call",
                        "  Microbreak: due",
                        "  Rest break: in 12 min"),
                lines(on).subList(1, 5));
        AgentStatus begun =
                status(Presence.ACTIVE, true, List.of(), offered(true), null, null, null, List.of(), List.of());
        assertEquals("Under way: Rest break, 3 min left.", lines(begun).get(1));
    }

    @Test
    void saysThatABreakWasPutOffAndWhenItComes() {
        AgentStatus.NextBreak rest = next(BreakKind.REST_BREAK, 5, false);
        AgentStatus.NextBreak off = new AgentStatus.NextBreak(
                rest.ruleId(),
                rest.kind(),
                rest.in(),
                rest.interval(),
                rest.length(),
                false,
                NOW.plus(Duration.ofMinutes(5)));
        assertEquals(
                "  Rest break: put off, in 5 min",
                lines(status(Presence.ACTIVE, true, List.of(off), null, null, null, null, List.of(), List.of()))
                        .get(1));
    }

    @Test
    void saysWhetherTheTimerRunsOrIsOver() {
        assertEquals("Timer: heat until 13:01.", timer(Duration.ofMinutes(1)));
        assertEquals("Timer: heat, over since 13:00.", timer(Duration.ZERO));
        assertEquals("Timer: heat, over since 12:55.", timer(Duration.ofMinutes(-5)));
    }

    private String timer(Duration left) {
        AgentStatus.RunningRemedy heat = new AgentStatus.RunningRemedy(
                new UUID(0, 1), "heat", NOW.minus(Duration.ofMinutes(20)), NOW.plus(left), NOW.plus(left));
        return lines(status(Presence.ACTIVE, true, List.of(), null, null, null, heat, List.of(), List.of()))
                .getLast();
    }

    @Test
    void tellsWhatStandsAndTheLastFiveDecisions() {
        List<AgentStatus.Decision> decisions = IntStream.range(0, 7)
                .mapToObj(number -> new AgentStatus.Decision(NOW.minus(Duration.ofMinutes(number)), "no. " + number))
                .toList();
        List<String> said = lines(status(
                Presence.ACTIVE,
                true,
                List.of(),
                null,
                null,
                null,
                null,
                decisions,
                List.of(new AgentStatus.StandingNotice("timer", "Time is up", "Take the pack off."))));
        assertEquals(
                List.of(
                        "Time is up. Take the pack off.",
                        "  13:00  no. 0",
                        "  12:59  no. 1",
                        "  12:58  no. 2",
                        "  12:57  no. 3",
                        "  12:56  no. 4"),
                said.subList(2, said.size()));
    }

    @Test
    void namesOpenEpisodesWhetherAnAgentRunsOrNot() {
        machine.journal.save(new JournalEntry.Pain(new PainEpisode(
                new UUID(0, 7),
                NOW.minus(Duration.ofHours(2)),
                null,
                List.of(new PainSite("neck-back", BodySide.LEFT)),
                List.of(),
                List.of(),
                List.of(),
                null)));
        String open = "Open episode: neck-back, since 11:00 (00000000-0000-0000-0000-000000000007)";
        assertEquals(open, machine.run("status").lines().toList().getLast());
        assertEquals(open, lines(quiet(Presence.ACTIVE, true)).getLast());
        assertTrue(machine.run("status", "--json").contains("\"siteId\" : \"neck-back\""));
    }

    @Test
    void saysThatNobodyRunsAndWhatWasFoundOrWhyNobodyAnswers() {
        machine.found.add("The log was put back from a copy.");
        assertEquals(
                List.of("0 The log was put back from a copy.", "Nape is not running. Start it with: nape"),
                machine.run("status").lines().toList());
        machine.hidden = "Nape runs but cannot be reached.";
        assertEquals(
                "Nape runs but cannot be reached.",
                machine.run("status").lines().toList().getLast());
        machine.answer = Reply.Refused.of("cli.log.nothing-to-undo");
        assertEquals(
                "There is nothing to undo.",
                machine.run("status").lines().toList().getLast());
        assertFalse(lines(quiet(Presence.ACTIVE, true)).getFirst().contains("copy"), "an agent that runs has told it");
    }

    @Test
    void writesJsonThatSaysWhetherOneRuns() {
        String none = machine.run("status", "--json");
        assertTrue(none.contains("\"running\" : false") && none.contains("\"agent\" : null"), none);
        assertTrue(none.contains("\"openEpisodes\" : [ ]"), none);
        machine.hidden = "Nape runs but cannot be reached.";
        String hidden = machine.run("status", "--json");
        assertTrue(hidden.contains("\"running\" : true") && hidden.contains("\"agent\" : null"), hidden);
        machine.hidden = null;
        machine.answer = new Reply.StatusIs(status(
                Presence.IDLE,
                true,
                List.of(next(BreakKind.REST_BREAK, 12, false)),
                null,
                NOW.plus(Duration.ofMinutes(90)),
                null,
                null,
                List.of(),
                List.of()));
        String runs = machine.run("status", "--json");
        for (String field : List.of(
                "\"running\" : true",
                "\"presence\" : \"IDLE\"",
                "\"pausedUntil\" : \"2026-03-10T14:30:00+01:00\"",
                "\"activeToday\" : \"PT2H15M\"",
                "\"in\" : \"PT12M\"",
                "\"taken\" : 4")) {
            assertTrue(runs.contains(field), field + " in " + runs);
        }
    }

    @Test
    void saysHowThePersonIsAtTheDeskAndHowANudgeIsAnswered() {
        AgentStatus told = app.nape.link.Samples.status();
        AgentStatus nudged = new AgentStatus(
                NOW,
                told.day(),
                Presence.ACTIVE,
                true,
                false,
                List.of(),
                app.nape.link.Samples.nudge(),
                null,
                null,
                Duration.ZERO,
                COUNTS,
                null,
                List.of(),
                null,
                List.of(),
                Outlook.NONE,
                List.of(),
                told.position(),
                told.sets());
        List<String> lines = lines(nudged);
        assertTrue(lines.contains("Standing for 7 min."), lines::toString);
        assertTrue(
                lines.contains("Stand for 20 min now, as you planned. Answer with: nape break standing, or nape break"
                        + " moved"),
                lines::toString);
        String json = machine.run("status", "--json");
        assertTrue(json.contains("\"posture\" : \"STANDING\"") || json.contains("\"posture\" : \"standing\""), json);
    }
}
