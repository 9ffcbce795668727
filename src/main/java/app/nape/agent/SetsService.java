package app.nape.agent;

import app.nape.care.plan.DueSet;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.PlanNow;
import app.nape.care.plan.SetNudges;
import app.nape.care.plan.SetRef;
import app.nape.care.standing.Relief;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.store.StateFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is due of the programmes that the person follows: tray, prompts and status offer it, and at its time they are told, once and once
 * more. It looks when the agent is awake in any case and reads the store when somebody has written to it or a day begins; where no
 * programme is followed it does nothing. Lives on the loop.
 */
final class SetsService {
    private static final Logger LOG = LoggerFactory.getLogger(SetsService.class);

    private final AgentLoop loop;
    private final AgentParts parts;
    private final StateFile<SetNudges> file;
    private final BreakService breaks;
    private final StandingService standing;
    private final Consumer<Runnable> askDesktop;
    private final SetPrompt prompt;
    private final Runnable changed;
    private List<PlanNow> plans = List.of();
    private @Nullable SetNudges nudges;
    private @Nullable LocalDate readFor;
    private @Nullable ZoneId readIn;
    private boolean wanted;
    private boolean asking;

    /**
     * Knows nothing yet.
     *
     * @param askDesktop asks the desktop whether this is a bad moment, then runs what it is given
     * @param changed run when what is due has changed
     */
    SetsService(
            AgentParts parts,
            BreakService breaks,
            StandingService standing,
            Consumer<Runnable> askDesktop,
            Announcer announcer,
            Runnable changed) {
        this.parts = parts;
        this.loop = parts.loop();
        this.file = StateFile.plain(parts.setState(), SetNudges.class);
        this.breaks = breaks;
        this.standing = standing;
        this.askDesktop = askDesktop;
        this.prompt =
                new SetPrompt(announcer, () -> parts.settings().get().privacy().healthInNotifications(), parts.texts());
        this.changed = changed;
    }

    /** Reads again; what could not be read is as it was. */
    void refresh() {
        LocalNow now = now();
        readFor = now.day();
        readIn = now.zone();
        wanted = parts.settings().get().stretching().tellsOfSets();
        parts.store()
                .ask(
                        journal -> parts.followed().read(journal, now),
                        found -> {
                            if (!plans.equals(found)) {
                                plans = found;
                                changed.run();
                            }
                        },
                        _ -> {});
    }

    /** The sets whose turn it is; none while warning signs hold them. */
    List<DueSet> due() {
        return plans.isEmpty() || standing.holds(Relief.EXERCISES) ? List.of() : DueSet.of(plans, now());
    }

    /** The same as the status says it. */
    List<AgentStatus.WaitingSet> waiting() {
        return due().stream()
                .map(set -> new AgentStatus.WaitingSet(set.ref().word(), set.title(), set.from(), set.since()))
                .toList();
    }

    /** The one to begin with. */
    Optional<SetRef> first() {
        return due().stream().findFirst().map(DueSet::ref);
    }

    /** Looks whether a set has come to its time, and tells of it when the moment is good. */
    void look() {
        LocalNow now = now();
        boolean read = now.day().equals(readFor) && now.zone().equals(readIn);
        if (!plans.isEmpty() && !read) {
            refresh();
            return;
        }
        prompt.keepOnly(due());
        if (wanted && !untold().isEmpty() && !badMoment() && !asking) {
            asking = true;
            askDesktop.accept(() -> {
                asking = false;
                List<DueSet> untold = untold();
                if (!untold.isEmpty() && !badMoment()) {
                    told(untold);
                    prompt.tell(untold.getFirst());
                }
            });
        }
    }

    /** What a press on the notification asks for. */
    Request pressed(String button) {
        return prompt.pressed(button);
    }

    /** A prompt of a break offers them too: that counts as told. */
    void offered() {
        List<DueSet> untold = untold();
        if (!untold.isEmpty()) {
            told(untold);
        }
    }

    /** Forgets what was told, and what is followed. */
    void forget() {
        plans = List.of();
        nudges = null;
        prompt.keepOnly(List.of());
        try {
            file.delete();
        } catch (IOException problem) {
            LOG.error("what was told of sets could not be taken away", problem);
        }
    }

    private boolean badMoment() {
        return breaks.state().badMoment() != null || breaks.state().offers().offer() != null;
    }

    private List<DueSet> untold() {
        List<DueSet> due = due();
        return due.isEmpty() ? List.of() : nudges().untold(due, loop.now().wall());
    }

    private void told(List<DueSet> sets) {
        SetNudges now = nudges().telling(sets, loop.now().wall());
        nudges = now;
        try {
            file.write(now);
        } catch (IOException problem) {
            LOG.error("what was told of sets could not be kept: {}", problem.getMessage());
        }
    }

    private SetNudges nudges() {
        SetNudges known = nudges;
        if (known == null) {
            known = file.read().orElse(SetNudges.NONE);
            nudges = known;
        }
        return known;
    }

    private LocalNow now() {
        return new LocalNow(
                loop.now().wall(), loop.clocks().zone(), breaks.state().clock().rollover());
    }
}
