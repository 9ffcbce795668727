package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import app.nape.breaks.BreakOffer.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
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
    private final Instant nextLook;
    /** When something is to be done, of all that has been asked for yet, in time lived. */
    private Duration soonest;
    /** Whether the time of a break is near. */
    private boolean near;

    private Waking(Draft draft) {
        this.draft = draft;
        nextLook = draft.clock.wall().plus(LOOK_AT_CLOCK);
        soonest = draft.clock.lived.plus(LOOK_AT_CLOCK);
    }

    /** Asks for what has to be watched from now on, and for no more, and says when to wake next: always later than now. */
    static void settle(Draft draft) {
        Waking waking = new Waking(draft);
        waking.rules();
        waking.watch();
        waking.offer();
        waking.others();
        waking.clock();
        draft.watching.wakeAt = waking.soonest;
    }

    private void at(@Nullable Duration when) {
        if (when != null && !reaches(when, soonest) && !reaches(draft.clock.lived, when)) {
            soonest = when;
        }
    }

    private void in(Duration length) {
        if (length.isPositive()) {
            at(draft.clock.lived.plus(length));
        }
    }

    private void atWall(Instant when) {
        if (when.isBefore(nextLook)) {
            in(Duration.between(draft.clock.wall(), when));
        }
    }

    private void rules() {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            boolean builds = state.need() == null
                    && (draft.person.using != null || Presences.stillThereUntil(draft, draft.rule(i)) != null);
            Duration left = builds ? Needs.remaining(draft, i) : null;
            if (left != null) {
                in(left);
            } else if (state.need() != null) {
                left = state.need().notBefore().minus(draft.clock.lived);
            }
            if (left != null) {
                offerIn(Readiness.dueIn(draft, i, left));
            }
            rest(draft.rule(i));
            if (state.planned() != null) {
                atWall(state.planned());
                near |= !state.planned().isAfter(draft.clock.wall().plus(NEAR));
            }
        }
    }

    private void offerIn(Duration wait) {
        in(wait);
        if (reaches(NEAR, wait)) {
            near = true;
        } else {
            in(wait.minus(NEAR));
        }
    }

    private void rest(BreakRule rule) {
        Person.Rest rest = draft.person.rest;
        if (rest != null && rest.until() == null) {
            Duration length = Presences.paysAfter(draft, rule, rest.left());
            if (!reaches(rest.paid(), length)) {
                at(rest.since().plus(length));
            }
            Duration forgiven = Firmness.forgivenAfter(length);
            if (!reaches(rest.paid(), forgiven)) {
                at(rest.since().plus(forgiven));
            }
        }
    }

    private void offer() {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            if (draft.offers.offerEnded != null) {
                at(draft.offers.offerEnded.plus(draft.schedule.minimumGap()));
            }
            return;
        }
        at(offer.until());
        if (offer.phase() == Phase.WAITING && draft.person.hands != null) {
            at(draft.person.hands.plus(draft.schedule.typingPause()));
        }
        if (offer.phase() == Phase.UNDER_WAY) {
            Duration left =
                    draft.rule(draft.offers.indexOf(offer.ruleId())).length().minus(offer.rested());
            in(KEPT_EVERY);
            if (offer.handsOnSince() == null) {
                in(left);
            } else {
                at(offer.handsOnSince().plus(Offering.TYPED_THROUGH));
            }
        }
    }

    private void others() {
        at(Presences.goneAt(draft));
        if (draft.clock.gap != null) {
            at(draft.clock.gap.noticed().plus(Elapsing.NEWS_OF_SLEEP));
        }
        if (draft.offers.pause != null) {
            at(draft.offers.pause.until());
        }
        if (draft.person.using != null) {
            // Where the ticks go on in sleep, only a wake-up that comes late shows how much of the time was use.
            in(Elapsing.UNTOLD_SLEEP);
        }
        Duration limit = draft.schedule.dailyLimit();
        if (limit != null && !draft.clock.today.limitTold() && draft.person.using != null) {
            in(limit.minus(draft.clock.today.used()));
        }
    }

    private void clock() {
        atWall(draft.clock.hours.until());
        atWall(draft.clock.today.ends());
    }

    private void watch() {
        boolean awake = !draft.person.asleep && !draft.person.locked;
        BreakOffer offer = draft.offers.offer;
        boolean waits = offer != null && offer.phase() != Phase.OPENING && offer.phase() != Phase.NOTICE;
        boolean typing = awake && (waits || draft.watching.comeback);
        if (typing != draft.watching.typing) {
            draft.watching.typing = typing;
            if (!typing && !draft.offers.underWay()) {
                // From now on nobody tells of a key pressed: the hands are off only if nothing at all has been touched.
                draft.person.hands = draft.person.untouched;
            }
            draft.does(new BreakEffect.WatchTyping(typing));
        }
        boolean quiet = awake && (draft.offers.offer != null || looked(draft.person.quiet) || mayBeNear());
        if (quiet != draft.watching.quiet) {
            draft.watching.quiet = quiet;
            draft.does(new BreakEffect.WatchQuiet(quiet));
        }
    }

    private static boolean looked(Set<Quiet> known) {
        return !known.isEmpty() && known.stream().anyMatch(Quiet::looked);
    }

    private boolean mayBeNear() {
        return near && draft.offers.pause == null && draft.clock.hours.working() && draft.person.present();
    }
}
