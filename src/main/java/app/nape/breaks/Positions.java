package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the person is at their desk, and since when. A change of position is an answer to the nudge for one, a break of a minute or more,
 * or being away for so long; whoever only sits still has made none. A nudge that lapses changes nothing.
 *
 * <p>How they are is forgotten after half an hour away: by then nobody knows at which height a desk was left, or by whom.
 */
final class Positions {
    /** Away from the screen for this long, somebody has moved; and within so much presence after it that was the same change. */
    static final Duration LEAST = Duration.ofMinutes(1);

    /** Away for this long, and it is not known any more whether they sit or stand. */
    static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private Positions() {}

    /** Without input for so long somebody still counts as there, where sitting still is concerned. */
    static Duration stillPresent(Draft draft) {
        return longer(draft.schedule.present(), BreakKind.CHANGE_POSITION.stillPresent());
    }

    /** At the machine for so much longer. */
    static void passes(Draft draft, Duration presence) {
        draft.person.stint =
                draft.person.stint.withStill(draft.person.stint.still().plus(presence));
    }

    /** So much of it was none. */
    static void takeBack(Draft draft, Duration presence) {
        draft.person.stint =
                draft.person.stint.withStill(draft.person.stint.still().minus(presence));
    }

    /** Away for {@code span} by now. */
    static void rested(Draft draft, Duration span, boolean left) {
        Duration least = left ? LEAST : longer(LEAST, stillPresent(draft).plus(Presences.GONE));
        if (reaches(span, least)) {
            moved(draft, Duration.ZERO);
        }
        if (reaches(span, FORGOTTEN)) {
            forget(draft);
        }
    }

    /** A break ended so; its presence since then is {@code since}. */
    static void ended(Draft draft, BreakKind kind, BreakOutcome outcome, Duration since) {
        if (kind != BreakKind.CHANGE_POSITION) {
            return;
        }
        draft.person.positions = draft.person.positions.and(outcome);
        if (outcome == BreakOutcome.TAKEN || outcome == BreakOutcome.NATURAL) {
            moved(draft, since);
        }
    }

    /** The person has moved, and has been at the machine for {@code since} again; no change where they have hardly been there between two. */
    static void moved(Draft draft, Duration since) {
        Stint was = draft.person.stint;
        if (reaches(since, was.still())) {
            return;
        }
        Duration length = was.still().minus(since);
        PositionDay day = draft.person.positions.with(was.withStill(length));
        draft.person.positions = reaches(length, LEAST) ? day.oneMore() : day;
        draft.person.stint = new Stint(
                was.posture(), was.said(), since, atLeastZero(was.before().minus(length)));
    }

    /** They say how they are now, or with null only that they have moved. */
    static void answer(Draft draft, @Nullable Posture to) {
        Stint was = draft.person.stint;
        draft.writes(line(to), BreakKind.CHANGE_POSITION, null, null);
        if (to == was.posture()) {
            draft.person.stint = was.in(to);
            return;
        }
        if (to != null && nudged(draft)) {
            // Whoever changes when asked to says what they have done until then.
            draft.person.stint = was.in(was.posture());
        }
        moved(draft, Duration.ZERO);
        if (to != null) {
            draft.person.stint = draft.person.stint.in(to);
        }
        take(draft);
    }

    private static boolean nudged(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        return offer != null && draft.rule(draft.offers.indexOf(offer.ruleId())).kind() == BreakKind.CHANGE_POSITION;
    }

    /** The nudge that is on offer, or would come next, was taken; others of the kind begin anew. */
    private static void take(Draft draft) {
        List<Integer> rules = IntStream.range(0, draft.offers.rules.size())
                .filter(i -> draft.rule(i).kind() == BreakKind.CHANGE_POSITION)
                .filter(i -> draft.offers.rules.get(i).need() != null
                        || draft.rule(i).interval().isPresent())
                .boxed()
                .toList();
        Optional<Integer> taken = rules.stream()
                .filter(draft.offers::isOffered)
                .findFirst()
                .or(() -> Choosing.next(draft, BreakKind.CHANGE_POSITION).filter(rules::contains))
                .or(() -> rules.stream().findFirst());
        taken.ifPresent(index -> {
            BreakOffer offer = draft.offers.offer;
            Duration rested = offer != null && draft.offers.isOffered(index) ? offer.rested() : Duration.ZERO;
            Outcomes.answered(draft, index, rested);
        });
        rules.stream()
                .filter(i -> !taken.equals(Optional.of(i)))
                .forEach(i -> Outcomes.pay(draft, i, draft.clock.wall(), Duration.ZERO, false));
    }

    private static DecisionLine.Code line(@Nullable Posture to) {
        if (to == null) {
            return DecisionLine.Code.MOVED;
        }
        return to == Posture.SITTING ? DecisionLine.Code.SITTING : DecisionLine.Code.STANDING;
    }

    /** Another day of the person's begins; the account of the last has been kept by whoever keeps it. */
    static void turn(Draft draft) {
        draft.person.positions = PositionDay.NONE;
        draft.person.stint = draft.person.stint.turned(draft.useAfterTurn);
        if (draft.person.unknown) {
            // Nothing has told of a night away.
            forget(draft);
        }
    }

    private static void forget(Draft draft) {
        Stint was = draft.person.stint;
        draft.person.stint = new Stint(Stint.UNKNOWN.posture(), Stint.UNKNOWN.said(), was.still(), was.before());
    }
}
