package app.nape.link;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import app.nape.breaks.Posture;
import app.nape.breaks.Presence;
import app.nape.plans.PlannedPause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Messages to try the link with. */
public final class Samples {
    private static final Instant AT = Instant.parse("2026-11-21T10:15:30.123Z");

    private Samples() {}

    /** A break on offer. */
    public static AgentStatus.OfferedBreak offered() {
        return new AgentStatus.OfferedBreak(
                "rest-break",
                BreakKind.REST_BREAK,
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                false,
                true,
                2,
                Duration.ofMinutes(5),
                true,
                false,
                false,
                "upper-back",
                new Beginning(Duration.ofSeconds(30), Duration.ofSeconds(90), Duration.ofSeconds(90)),
                Delivery.FULL_SCREEN,
                true,
                false,
                false);
    }

    /** A nudge to change position. */
    public static AgentStatus.OfferedBreak nudge() {
        return new AgentStatus.OfferedBreak(
                "move",
                BreakKind.CHANGE_POSITION,
                Duration.ofMinutes(1),
                Duration.ofSeconds(30),
                false,
                true,
                2,
                Duration.ofMinutes(5),
                true,
                false,
                false,
                null,
                null,
                Delivery.NOTIFICATION,
                false,
                false,
                false,
                new AgentStatus.Change(Posture.STANDING, Duration.ofMinutes(20)));
    }

    /** A status with something in each field. */
    public static AgentStatus status() {
        return new AgentStatus(
                AT,
                LocalDate.of(2026, 11, 21),
                Presence.ACTIVE,
                true,
                false,
                List.of(new AgentStatus.NextBreak(
                        "micro",
                        BreakKind.MICROBREAK,
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(30),
                        false,
                        AT.plusSeconds(240))),
                offered(),
                AT.plusSeconds(60),
                "Call in progress.",
                Duration.ofMinutes(125),
                new AgentStatus.Counts(3, 2, 1, 0),
                new AgentStatus.RunningRemedy(
                        UUID.fromString("01932f4e-0000-7000-8000-000000000001"),
                        "ice",
                        AT,
                        AT.plusSeconds(900),
                        AT.plusSeconds(1200)),
                List.of(new AgentStatus.Decision(AT, "Rest break due.")),
                new AgentStatus.Warning("today", "Speak to a doctor", "Call today.", List.of("exercises", "heat")),
                List.of(new AgentStatus.Capability("idle", true, "X11")),
                new Outlook(
                        List.of(new PlannedPause(LocalDate.of(2026, 11, 21), LocalTime.of(14, 0), LocalTime.of(15, 0))),
                        AT.plusSeconds(1800),
                        new Outlook.Calendar("It is gone.", AT.plusSeconds(600), AT.plusSeconds(7200))),
                List.of(new AgentStatus.StandingNotice("remedy", "Time is up", "Please end it now.")),
                new AgentStatus.Position(Posture.STANDING, true, Duration.ofMinutes(7), Duration.ofMinutes(20)),
                List.of(new AgentStatus.WaitingSet("set:1:p1:s1", "At the desk", "A. Sample", AT)));
    }
}
