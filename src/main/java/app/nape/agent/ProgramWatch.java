package app.nape.agent;

import app.nape.breaks.Quiet;
import app.nape.desktop.Desktop;
import app.nape.desktop.ProgramSource;
import app.nape.plans.Plans;
import app.nape.plans.Treatment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Tells when a program is in front in which reading counts as use: looked at when the hands come to rest, and from then on until another
 * program is in front. Costs nothing without such a rule. Lives on the loop, asks off it.
 */
final class ProgramWatch {
    /** Between two looks while such a program is in front. */
    static final Duration EVERY = Duration.ofSeconds(10);

    private final AgentLoop loop;
    private final Executor aside;
    private final Supplier<Desktop> desktop;
    private final QuietNews news;
    private Plans plans = Plans.NONE;
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;
    private boolean asking;

    ProgramWatch(AgentLoop loop, Executor aside, Supplier<Desktop> desktop, QuietNews news) {
        this.loop = loop;
        this.aside = aside;
        this.desktop = desktop;
        this.news = news;
    }

    /** These are the person's rules from now on. */
    void change(Plans now) {
        plans = now;
        if (news.knows(Quiet.IN_USE)) {
            look();
        }
    }

    /** Looks once, and again while it counts. */
    void look() {
        Optional<ProgramSource> source = desktop.get().programs().port();
        boolean wanted = plans.programs().stream().anyMatch(rule -> rule.treatment() == Treatment.COUNTS_AS_USE);
        if (!wanted || source.isEmpty()) {
            found(false);
        } else if (!asking) {
            asking = true;
            Plans rules = plans;
            aside.execute(() -> {
                List<String> names = source.get().inFront();
                boolean counts = rules.treatment(names)
                        .filter(Treatment.COUNTS_AS_USE::equals)
                        .isPresent();
                loop.execute(() -> {
                    asking = false;
                    found(counts);
                });
            });
        }
    }

    private void found(boolean counts) {
        wake.cancel();
        if (counts) {
            wake = loop.after(EVERY, this::look);
        }
        news.say(Quiet.IN_USE, counts);
    }
}
