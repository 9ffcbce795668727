package app.nape.workshop.tour;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import app.nape.breaks.Posture;
import app.nape.breaks.Presence;
import app.nape.link.AgentStatus;
import app.nape.link.NoticeCard;
import app.nape.link.Outlook;
import app.nape.link.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the agent might say of itself at the tour's instant. */
final class SampleStatus {
    private SampleStatus() {}

    static AgentStatus quiet(Instant now, LocalDate day) {
        return status(now, day, null, null);
    }

    static AgentStatus breakDue(Instant now, LocalDate day) {
        return status(now, day, offered(false, Duration.ofSeconds(15)), null);
    }

    static AgentStatus icing(Instant now, LocalDate day) {
        Instant started = now.minus(Duration.ofMinutes(6));
        return status(
                now,
                day,
                null,
                new AgentStatus.RunningRemedy(
                        new UUID(0x7000L, 1),
                        "ice",
                        started,
                        started.plus(Duration.ofMinutes(15)),
                        started.plus(Duration.ofMinutes(20))));
    }

    static NoticeCard timerOver() {
        return new NoticeCard(
                "remedy",
                "Time is up",
                "Take it off and let the skin warm or cool by itself.",
                List.of(
                        new NoticeCard.Button("End timer", new Request.StopRemedy(null)),
                        new NoticeCard.Button("Open Nape", new Request.OpenWindow("remedy", "ice"))));
    }

    /** A small one that is due and waits for a pause. */
    static AgentStatus.OfferedBreak waiting() {
        return new AgentStatus.OfferedBreak(
                "change-position",
                BreakKind.CHANGE_POSITION,
                Duration.ofSeconds(90),
                Duration.ofSeconds(40),
                false,
                true,
                2,
                Duration.ofMinutes(3),
                true,
                false,
                false,
                null,
                new Beginning(Duration.ZERO, Duration.ofSeconds(40), Duration.ofSeconds(80)),
                Delivery.PROMPT,
                false,
                false,
                false,
                new AgentStatus.Change(Posture.STANDING, null));
    }

    /** A nudge of the sort that only wants an answer, by turns of sitting and standing. */
    static AgentStatus.OfferedBreak nudge() {
        return new AgentStatus.OfferedBreak(
                "change-position",
                BreakKind.CHANGE_POSITION,
                Duration.ofMinutes(1),
                Duration.ofSeconds(90),
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

    /** A quiet moment in which a set of a programme waits. */
    static AgentStatus setWaits(Instant now, LocalDate day) {
        AgentStatus like = status(now, day, null, null);
        return with(
                like,
                like.position(),
                List.of(new AgentStatus.WaitingSet(
                        "set:" + new UUID(0, 1) + ":p1:s1", "At the desk", "A. Sample", now)));
    }

    /** By turns of sitting and standing, with a nudge on offer or without. */
    static AgentStatus byTurns(Instant now, LocalDate day, boolean nudged) {
        AgentStatus.OfferedBreak offered = nudged ? nudge() : null;
        AgentStatus like = status(now, day, offered, null);
        return with(
                like,
                new AgentStatus.Position(
                        Posture.SITTING, true, Duration.ofMinutes(nudged ? 40 : 32), Duration.ofMinutes(40)),
                like.sets());
    }

    private static AgentStatus with(
            AgentStatus like, AgentStatus.@Nullable Position position, List<AgentStatus.WaitingSet> sets) {
        return new AgentStatus(
                like.at(),
                like.day(),
                like.presence(),
                like.working(),
                like.reading(),
                like.breaks(),
                like.offered(),
                like.pausedUntil(),
                like.held(),
                like.activeToday(),
                like.counts(),
                like.remedy(),
                like.decisions(),
                like.warning(),
                like.capabilities(),
                like.outlook(),
                like.notices(),
                position,
                sets);
    }

    /** The rest break after somebody typed over its beginning. */
    static AgentStatus.OfferedBreak steppedBack() {
        AgentStatus.OfferedBreak it = offered(false, Duration.ZERO);
        return new AgentStatus.OfferedBreak(
                it.ruleId(),
                it.kind(),
                it.length(),
                Duration.ofSeconds(52),
                false,
                true,
                it.postponementsLeft(),
                it.postponement(),
                it.skippable(),
                false,
                false,
                it.routineId(),
                new Beginning(Duration.ZERO, Duration.ofSeconds(52), Duration.ofSeconds(80)),
                it.delivery(),
                true,
                false,
                true);
    }

    /** The break that stays in its card. */
    static AgentStatus.OfferedBreak small(boolean counting) {
        return new AgentStatus.OfferedBreak(
                "microbreak",
                BreakKind.MICROBREAK,
                Duration.ofSeconds(30),
                Duration.ofSeconds(counting ? 18 : 26),
                true,
                counting,
                2,
                Duration.ofMinutes(3),
                true,
                !counting,
                true,
                null,
                null,
                Delivery.PROMPT,
                false,
                false,
                false);
    }

    static AgentStatus.OfferedBreak eyes() {
        return new AgentStatus.OfferedBreak(
                "eyes",
                BreakKind.EYES,
                Duration.ofSeconds(20),
                Duration.ofSeconds(14),
                true,
                true,
                2,
                Duration.ofMinutes(3),
                true,
                false,
                false,
                null,
                null,
                Delivery.FULL_SCREEN,
                false,
                false,
                false);
    }

    static AgentStatus.OfferedBreak strict() {
        return new AgentStatus.OfferedBreak(
                "rest-break",
                BreakKind.REST_BREAK,
                Duration.ofMinutes(5),
                Duration.ofSeconds(187),
                true,
                false,
                0,
                Duration.ofMinutes(5),
                false,
                true,
                true,
                "shoulder-rolls",
                null,
                Delivery.FULL_SCREEN,
                false,
                false,
                false);
    }

    static AgentStatus.OfferedBreak offered(boolean begun, Duration left) {
        return new AgentStatus.OfferedBreak(
                "rest-break",
                BreakKind.REST_BREAK,
                Duration.ofMinutes(5),
                left,
                begun,
                true,
                2,
                Duration.ofMinutes(5),
                true,
                false,
                false,
                "shoulder-rolls",
                begun ? null : new Beginning(left, left.plusSeconds(60), Duration.ofSeconds(80)),
                Delivery.FULL_SCREEN,
                true,
                false,
                false);
    }

    private static AgentStatus status(
            Instant now,
            LocalDate day,
            AgentStatus.@Nullable OfferedBreak offered,
            AgentStatus.@Nullable RunningRemedy remedy) {
        return new AgentStatus(
                now,
                day,
                Presence.ACTIVE,
                true,
                false,
                List.of(
                        new AgentStatus.NextBreak(
                                "rest-break",
                                BreakKind.REST_BREAK,
                                Duration.ofMinutes(12),
                                Duration.ofMinutes(50),
                                Duration.ofMinutes(5),
                                false,
                                null),
                        new AgentStatus.NextBreak(
                                "microbreak",
                                BreakKind.MICROBREAK,
                                Duration.ofMinutes(18),
                                Duration.ofMinutes(20),
                                Duration.ofSeconds(30),
                                false,
                                null),
                        new AgentStatus.NextBreak(
                                "change-position",
                                BreakKind.CHANGE_POSITION,
                                Duration.ofMinutes(24),
                                Duration.ofMinutes(30),
                                Duration.ZERO,
                                false,
                                null)),
                offered,
                null,
                null,
                Duration.ofMinutes(238),
                new AgentStatus.Counts(6, 2, 1, 1),
                remedy,
                List.of(
                        new AgentStatus.Decision(now.minus(Duration.ofMinutes(38)), "Rest break taken."),
                        new AgentStatus.Decision(now.minus(Duration.ofMinutes(43)), "Rest break offered."),
                        new AgentStatus.Decision(
                                now.minus(Duration.ofMinutes(51)), "Rest break due, held: full-screen program.")),
                null,
                List.of(
                        new AgentStatus.Capability("idle", true, "X11 screen saver extension"),
                        new AgentStatus.Capability("lock", true, "logind"),
                        new AgentStatus.Capability("notifications", true, "Desktop notifications"),
                        new AgentStatus.Capability("tray", false, "This desktop shows no tray."),
                        new AgentStatus.Capability("speech", false, "No speech program was found.")),
                Outlook.NONE,
                List.of());
    }
}
