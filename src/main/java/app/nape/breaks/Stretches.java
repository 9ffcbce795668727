package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts a session of stretches as the break it was, and as one only:
 *
 * <ul>
 *   <li>A stretch that names an exercise or a routine asks for that: only a session with it is that stretch. One that names none is paid by
 *       any session as long as it.
 *   <li>A microbreak or a rest break is paid by a session as long as it: hands and neck were off the work.
 *   <li>A change of position is paid by a session as long as it in which something was done away from the chair.
 *   <li>Eyes and drink are paid by none: a led stretch is watched on the screen.
 * </ul>
 *
 * <p>Of those that are due, or that would have come next, the stretch comes first, then the longest: that one was taken. Every other that
 * the session is long enough for begins anew, as after any longer break; a second stretch does not.
 */
final class Stretches {
    private Stretches() {}

    static void count(Draft draft, BreakEvent.Stretched did) {
        Duration ago = Duration.between(did.ended(), draft.clock.wall());
        if (!Answering.reportable(ago) || reaches(did.length(), Answering.REPORTED_BACK)) {
            draft.refuses(Refusal.TIME_OUT_OF_BOUNDS, null);
            return;
        }
        Duration since = atLeastZero(ago);
        if (did.moved() && reaches(did.length(), Positions.LEAST)) {
            Positions.moved(draft, since);
        }
        Instant began = did.ended().minus(did.length());
        List<Integer> paid = IntStream.range(0, draft.offers.rules.size())
                .filter(i -> pays(did, draft.rule(i)))
                .boxed()
                .toList();
        Optional<Integer> was = paid.stream()
                .filter(i -> comesNext(draft, i))
                .max(Comparator.<Integer, Boolean>comparing(i -> draft.rule(i).kind() == BreakKind.STRETCH)
                        .thenComparing(i -> draft.rule(i).length())
                        .thenComparing(i -> draft.offers.rules.get(i).need() != null));
        was.ifPresent(index -> {
            ClockNeeds.passOver(draft, index);
            Duration use = shorter(draft.offers.rules.get(index).used(), since);
            Outcomes.finish(draft, index, BreakOutcome.TAKEN, began, did.length(), use);
        });
        paid.stream()
                .filter(i -> !was.equals(Optional.of(i)) && draft.rule(i).kind() != BreakKind.STRETCH)
                .forEach(i -> Outcomes.pay(draft, i, began, since, false));
    }

    private static boolean pays(BreakEvent.Stretched did, BreakRule rule) {
        boolean longEnough = reaches(did.length(), rule.length());
        return switch (rule.kind()) {
            case STRETCH -> rule.routineId() == null ? longEnough : did.done().contains(rule.routineId());
            case MICROBREAK, REST_BREAK -> longEnough;
            case CHANGE_POSITION -> longEnough && did.moved();
            case EYES, DRINK -> false;
        };
    }

    /** Whether it is due, or so near that the session was it: half of its use is behind, or it is one of today's stretches. */
    private static boolean comesNext(Draft draft, int index) {
        BreakRule rule = draft.rule(index);
        RuleState state = draft.offers.rules.get(index);
        if (state.need() != null) {
            return true;
        }
        Instant planned = state.planned();
        return switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) ->
                reaches(state.used().plus(state.used()), interval);
            case BreakTrigger.AtTimes _ ->
                rule.kind() == BreakKind.STRETCH
                        && planned != null
                        && !reaches(Duration.between(draft.clock.wall(), planned), ClockNeeds.LASTS);
            case BreakTrigger.TimesADay _ ->
                rule.kind() == BreakKind.STRETCH && planned != null && planned.isBefore(draft.clock.today.ends());
        };
    }
}
