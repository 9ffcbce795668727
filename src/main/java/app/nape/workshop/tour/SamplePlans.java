package app.nape.workshop.tour;

import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.plans.PlannedPause;
import app.nape.plans.Plans;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What somebody might have planned at the tour's instant. */
final class SamplePlans {
    static final Plans PLANS = new Plans(
            List.of(
                    new PlannedPause(TourWindow.DAY, LocalTime.of(8, 0), LocalTime.of(18, 0)),
                    new PlannedPause(TourWindow.DAY.plusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0)),
                    new PlannedPause(TourWindow.DAY.plusDays(4), LocalTime.of(9, 0), LocalTime.of(11, 30))),
            "/home/sam/Calendars/work.ics",
            List.of(
                    new ProgramRule("Impress", Treatment.NEVER_INTERRUPT),
                    new ProgramRule("Okular", Treatment.COUNTS_AS_USE)));

    private SamplePlans() {}

    static AgentStatus status(Instant now, LocalDate day) {
        AgentStatus it = SampleStatus.quiet(now, day);
        Instant later = now.plus(Duration.ofMinutes(50));
        return new AgentStatus(
                it.at(),
                it.day(),
                it.presence(),
                it.working(),
                it.reading(),
                it.breaks(),
                it.offered(),
                it.pausedUntil(),
                it.held(),
                it.activeToday(),
                it.counts(),
                it.remedy(),
                it.decisions(),
                it.warning(),
                it.capabilities(),
                new Outlook(PLANS.pauses(), later, new Outlook.Calendar(null, null, later)),
                it.notices());
    }
}
