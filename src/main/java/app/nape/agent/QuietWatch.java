package app.nape.agent;

import app.nape.breaks.Quiet;
import app.nape.desktop.Desktop;
import app.nape.desktop.ProgramSource;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import app.nape.plans.Plans;
import app.nape.plans.Treatment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks the desktop whether this is a bad moment, only while the scheduler wants to know. Lives on the loop, asks off it. */
final class QuietWatch {
    /** Time between two looks while a prompt is near. */
    static final Duration EVERY = Duration.ofSeconds(5);

    private final AgentLoop loop;
    private final Executor aside;
    private final Supplier<Desktop> desktop;
    private final QuietNews news;
    private Plans plans = Plans.NONE;
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean on;
    private boolean asking;

    /**
     * Tells by {@code news}.
     *
     * @param aside runs what may take up to two seconds
     */
    QuietWatch(AgentLoop loop, Executor aside, Supplier<Desktop> desktop, QuietNews news) {
        this.loop = loop;
        this.aside = aside;
        this.desktop = desktop;
        this.news = news;
    }

    /** These are the person’s rules by program from now on. */
    void change(Plans now) {
        plans = now;
    }

    /** Looks every few seconds from now on, or no longer. */
    void watch(boolean wanted) {
        on = wanted;
        wake.cancel();
        if (wanted) {
            look();
        }
    }

    /** Looks once, and then runs this, behind what is told of what was seen. */
    void look(Runnable then) {
        waiting.add(then);
        look();
    }

    /** Looks once. */
    void look() {
        if (asking) {
            return;
        }
        List<QuietSource> sources = sources(desktop.get());
        Plans rules = plans;
        Optional<ProgramSource> programs = rules.programs().isEmpty()
                ? Optional.empty()
                : desktop.get().programs().port();
        asking = true;
        aside.execute(() -> {
            Set<Quiet> seen = EnumSet.noneOf(Quiet.class);
            for (QuietSource source : sources) {
                if (source.quiet()) {
                    seen.add(word(source.reason()));
                }
            }
            if (programs.flatMap(source -> rules.treatment(source.inFront()))
                    .filter(Treatment.NEVER_INTERRUPT::equals)
                    .isPresent()) {
                seen.add(Quiet.PROGRAM);
            }
            loop.execute(() -> seen(seen));
        });
    }

    private void seen(Set<Quiet> seen) {
        asking = false;
        // What begins comes first: else a break could be offered between the end of one bad moment and the next.
        seen.forEach(quiet -> news.say(quiet, true));
        Stream.of(Quiet.values())
                .filter(quiet -> quiet.looked() && !seen.contains(quiet))
                .forEach(quiet -> news.say(quiet, false));
        wake.cancel();
        if (on) {
            wake = loop.after(EVERY, this::look);
        }
        waiting.forEach(loop::execute);
        waiting.clear();
    }

    private static List<QuietSource> sources(Desktop desktop) {
        return Stream.of(
                        desktop.doNotDisturb(),
                        desktop.fullScreen(),
                        desktop.microphone(),
                        desktop.camera(),
                        desktop.screenSharing(),
                        desktop.presentation(),
                        desktop.playing())
                .flatMap(offer -> offer.port().stream())
                .toList();
    }

    private static Quiet word(QuietReason reason) {
        return switch (reason) {
            case DO_NOT_DISTURB -> Quiet.DO_NOT_DISTURB;
            case FULL_SCREEN -> Quiet.FULL_SCREEN;
            case MICROPHONE, CAMERA -> Quiet.CALL;
            case SCREEN_SHARING -> Quiet.SCREEN_SHARING;
            case PRESENTATION -> Quiet.PRESENTATION;
            case PLAYING -> Quiet.PLAYING;
        };
    }
}
