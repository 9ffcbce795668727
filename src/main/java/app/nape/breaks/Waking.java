package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import app.nape.breaks.BreakOffer.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out when the scheduler has something to do next, and what it needs to be told until then. */
final class Waking {
    /** A prompt this near makes it worth asking whether the moment is bad. */
    static final Duration NEAR = Duration.ofSeconds(15);

    /** Nothing tells us when the wall clock is set, so what hangs on it is looked at this often. */
    static final Duration LOOK_AT_CLOCK = Duration.ofMinutes(15);

    /** A break that runs is kept this often, so that it goes on where it was should the program die. */
    static final Duration KEPT_EVERY = Duration.ofSeconds(30);

    private final Draft draft;
    private @Nullable Duration soonest;

    private Waking(Draft draft) {
        this.draft = draft;
    }

    /** When to wake next, lived; always later than now. */
    static Duration next(Draft draft) {
        Waking waking = new Waking(draft);
        waking.rules();
        waking.offer();
        waking.others();
        waking.clock();
        return waking.soonest == null ? draft.lived.plus(LOOK_AT_CLOCK) : waking.soonest;
    }

    private void at(@Nullable Duration when) {
        if (when != null && !reaches(draft.lived, when) && (soonest == null || !reaches(when, soonest))) {
            soonest = when;
        }
    }

    private void in(Duration length) {
        at(draft.lived.plus(length));
    }

    private void atWall(Instant when) {
        Duration wait = Duration.between(draft.wall(), when);
        in(reaches(wait, LOOK_AT_CLOCK) ? LOOK_AT_CLOCK : wait);
    }

    private void rules() {
        for (int i = 0; i < draft.rules.size(); i++) {
            RuleState state = draft.rules.get(i);
            boolean builds = draft.using != null && state.need() == null;
            if (builds || state.need() != null) {
                Optional<Duration> until = Readiness.until(draft, i);
                until.ifPresent(this::in);
                until.ifPresent(wait -> in(wait.minus(NEAR)));
            }
            if (builds) {
                Needs.remaining(draft, i).ifPresent(this::in);
            }
            rest(draft.rule(i).length());
            if (state.planned() != null) {
                atWall(state.planned());
            }
        }
    }

    private void rest(Duration length) {
        BreakState.Rest rest = draft.rest;
        if (rest != null && rest.until() == null && !reaches(rest.paid(), length)) {
            at(rest.since().plus(length));
        }
    }

    private void offer() {
        BreakOffer offer = draft.offer;
        if (offer == null) {
            if (draft.offerEnded != null) {
                at(draft.offerEnded.plus(draft.schedule.minimumGap()));
            }
            return;
        }
        at(offer.until());
        if (offer.phase() == Phase.WAITING && draft.hands != null) {
            at(draft.hands.plus(draft.schedule.typingPause()));
        }
        if (offer.phase() == Phase.UNDER_WAY) {
            Duration left = draft.rule(draft.indexOf(offer.ruleId())).length().minus(offer.rested());
            in(KEPT_EVERY);
            if (offer.handsOnSince() == null) {
                in(left);
            } else {
                at(offer.handsOnSince().plus(Offering.TYPED_THROUGH));
            }
        }
    }

    private void others() {
        if (draft.gap != null) {
            at(draft.gap.noticed().plus(Elapsing.NEWS_OF_SLEEP));
        }
        if (draft.pause != null) {
            at(draft.pause.until());
        }
        if (draft.using != null) {
            // Where the ticks go on in sleep, only a wake-up that comes late shows how much of the time was use.
            in(Elapsing.UNTOLD_SLEEP);
        }
        Duration limit = draft.schedule.dailyLimit();
        if (limit != null && !draft.today.limitTold() && draft.using != null) {
            in(limit.minus(draft.today.used()));
        }
    }

    private void clock() {
        atWall(draft.hours.until());
        atWall(draft.today.ends());
    }

    /** Asks for what has to be watched from now on, and for no more. */
    static void watch(Draft draft) {
        boolean awake = !draft.asleep && !draft.locked;
        boolean typing = awake
                && draft.offer != null
                && draft.offer.phase() != Phase.OPENING
                && draft.offer.phase() != Phase.NOTICE;
        if (typing != draft.watchingTyping) {
            draft.watchingTyping = typing;
            draft.does(new BreakEffect.WatchTyping(typing));
        }
        boolean quiet = awake && (!draft.quiet.isEmpty() || draft.offer != null || near(draft));
        if (quiet != draft.watchingQuiet) {
            draft.watchingQuiet = quiet;
            draft.does(new BreakEffect.WatchQuiet(quiet));
        }
    }

    private static boolean near(Draft draft) {
        if (draft.pause != null || !draft.hours.working() || !draft.present()) {
            return false;
        }
        for (int i = 0; i < draft.rules.size(); i++) {
            if (Readiness.until(draft, i).filter(wait -> reaches(NEAR, wait)).isPresent()) {
                return true;
            }
            Instant planned = draft.rules.get(i).planned();
            if (planned != null && reaches(NEAR, Duration.between(draft.wall(), planned))) {
                return true;
            }
        }
        return false;
    }
}
