package app.nape.agent;

import app.nape.breaks.BreakState;
import app.nape.breaks.HoldReason;
import app.nape.breaks.OutcomeCounts;
import app.nape.breaks.RuleState;
import app.nape.desktop.Desktop;
import app.nape.desktop.Offer;
import app.nape.link.AgentStatus;
import app.nape.time.Moment;
import app.nape.words.BreakWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says what the agent knows. Lives on the loop. */
final class StatusBuilder {
    private static final int DECISIONS = 40;

    private final AgentLoop loop;
    private final BreakService breaks;
    private final RemedyService remedies;
    private final StandingService standing;
    private final WindowLauncher launcher;
    private final Announcer announcer;
    private final PlansService plans;
    private final SetsService sets;
    private final Supplier<Desktop> desktop;
    private final Texts texts;
    private final BreakWords words;

    StatusBuilder(
            AgentLoop loop,
            BreakService breaks,
            RemedyService remedies,
            StandingService standing,
            WindowLauncher launcher,
            Announcer announcer,
            PlansService plans,
            SetsService sets,
            Supplier<Desktop> desktop,
            Texts texts) {
        this.loop = loop;
        this.breaks = breaks;
        this.remedies = remedies;
        this.standing = standing;
        this.launcher = launcher;
        this.announcer = announcer;
        this.plans = plans;
        this.sets = sets;
        this.desktop = desktop;
        this.texts = texts;
        this.words = new BreakWords(texts);
    }

    /** The status now. */
    AgentStatus now() {
        Moment now = loop.now();
        BreakState state = breaks.state();
        Forecast forecast = new Forecast(breaks.schedule(), state, now);
        OutcomeCounts counts =
                state.offers().rules().stream().map(RuleState::counts).reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
        return new AgentStatus(
                now.wall(),
                state.clock().today().day(),
                state.person().presence(),
                state.clock().hours().working(),
                state.person().reading(),
                forecast.next(),
                forecast.offered().orElse(null),
                forecast.pausedUntil(),
                held(state),
                forecast.activeToday(),
                new AgentStatus.Counts(counts.taken(), counts.natural(), counts.postponed(), counts.skipped()),
                remedies.running().orElse(null),
                decisions(),
                standing.warning().orElse(null),
                capabilities(),
                plans.outlook(),
                announcer.standing(),
                forecast.position(),
                sets.waiting());
    }

    private @Nullable String held(BreakState state) {
        if (state.offers().offer() != null) {
            return null;
        }
        return state.offers().rules().stream()
                .map(RuleState::need)
                .filter(Objects::nonNull)
                .map(RuleState.Need::held)
                .filter(Objects::nonNull)
                .min(HoldReason::compareTo)
                .map(words::hold)
                .orElse(null);
    }

    private List<AgentStatus.Decision> decisions() {
        return breaks.decisions().stream()
                .limit(DECISIONS)
                .map(line -> new AgentStatus.Decision(line.at(), words.decision(line)))
                .toList();
    }

    private List<AgentStatus.Capability> capabilities() {
        List<AgentStatus.Capability> all = new ArrayList<>();
        desktop.get().offers().forEach((id, offer) -> all.add(capability(id, offer)));
        String obstacle = launcher.obstacle();
        all.add(new AgentStatus.Capability(
                "window", obstacle.isEmpty(), obstacle.isEmpty() ? texts.of("agent.window.here") : obstacle));
        return all;
    }

    private AgentStatus.Capability capability(String id, Offer<?> offer) {
        return switch (offer) {
            case Offer.Found<?>(Object _, String by) -> new AgentStatus.Capability(id, true, by);
            case Offer.Absent<?>(var because) -> new AgentStatus.Capability(id, false, texts.of(because.key()));
        };
    }
}
