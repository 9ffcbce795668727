package app.nape.agent;

import app.nape.desktop.Desktop;
import app.nape.desktop.ProgramSource;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.plans.PlannedPause;
import app.nape.settings.SettingsUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers what is asked about plans. Lives on the loop. */
final class PlanRequests {
    private final AgentLoop loop;
    private final AgentParts parts;
    private final PlansService plans;
    private final Supplier<Desktop> desktop;
    private final Runnable reload;

    PlanRequests(AgentLoop loop, AgentParts parts, PlansService plans, Supplier<Desktop> desktop, Runnable reload) {
        this.loop = loop;
        this.parts = parts;
        this.plans = plans;
        this.desktop = desktop;
        this.reload = reload;
    }

    /** Takes back the planned pauses that go on now; empty when none does. */
    Optional<Reply> takeBack() {
        List<PlannedPause> inForce = plans.inForce();
        if (inForce.isEmpty()) {
            return Optional.empty();
        }
        try {
            for (PlannedPause pause : inForce) {
                parts.change().accept(settings -> settings.withPlans(now -> now.without(pause)));
            }
        } catch (SettingsUnavailable problem) {
            return Optional.of(new Reply.Refused(problem.sentence()));
        }
        reload.run();
        parts.windows().tell(new Notice.SettingsWritten(null));
        return Optional.of(new Reply.Done());
    }

    /** Which programs have windows. */
    void openPrograms(Consumer<Reply> reply) {
        Optional<ProgramSource> source = desktop.get().programs().port();
        if (source.isEmpty()) {
            reply.accept(Reply.Refused.of("plans.program.untold"));
            return;
        }
        parts.aside().execute(() -> {
            List<String> open = source.get().open();
            loop.execute(() -> reply.accept(new Reply.ProgramsAre(open)));
        });
    }
}
