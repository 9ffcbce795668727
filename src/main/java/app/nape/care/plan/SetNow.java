package app.nape.care.plan;

import app.nape.exercise.Exercise;
import app.nape.exercise.Suitability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set as it can be done now. No dose is changed: an item is in it as it was written, or left out with the reason.
 *
 * @param items what is done, in order
 * @param leftOut what is not, in order
 */
public record SetNow(ProgrammeSet set, List<Item> items, List<LeftOut> leftOut) {
    public SetNow {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What is known of the person now.
     *
     * @param flare whether a pain episode is open
     * @param painNow the score given just now, 0 to 10, or null
     * @param notSuited ids of items that they said today do not suit them
     * @param applies keys of cautions that they have said apply to them
     */
    public record Known(boolean flare, @Nullable Integer painNow, Set<String> notSuited, Set<String> applies) {
        public Known {
            notSuited = Set.copyOf(notSuited);
            applies = Set.copyOf(applies);
        }

        /** Where nothing is known to apply to them. */
        public Known(boolean flare, @Nullable Integer painNow, Set<String> notSuited) {
            this(flare, painNow, notSuited, Set.of());
        }

        /** The same where these cautions apply. */
        public Known applying(Set<String> cautions) {
            return new Known(flare, painNow, notSuited, cautions);
        }

        /** Takes what does not suit from what was done of the set today. */
        public static Known of(boolean flare, @Nullable Integer painNow, List<DatedTurn> today) {
            return new Known(
                    flare,
                    painNow,
                    today.stream()
                            .flatMap(turn -> turn.what().skipped().stream())
                            .filter(each -> each.why() == SkipReason.NOT_SUITED)
                            .map(Skipped::item)
                            .collect(Collectors.toSet()));
        }
    }

    /** Works it out; {@code exercises} finds the catalogue's, and those of the therapist's own, by id. */
    public static SetNow of(
            Bounds pain, ProgrammeSet set, Known known, Function<String, Optional<Exercise>> exercises) {
        List<Item> items = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Item item : set.items()) {
            why(item, startAtMost(pain, exercises.apply(item.exercise())), known, exercises.apply(item.exercise()))
                    .ifPresentOrElse(leftOut::add, () -> items.add(item));
        }
        return new SetNow(set, items, leftOut);
    }

    /** Most pain to begin an item with: the lower of what the therapist and the catalogue say. */
    public static int startAtMost(Bounds pain, Optional<Exercise> exercise) {
        return exercise.map(known -> Math.min(pain.startAtMost(), known.safety().mostStartPain()))
                .orElse(pain.startAtMost());
    }

    /** Whether the pain rose by more than the therapist allows; false when it was not asked for. */
    public static boolean roseTooMuch(Bounds pain, @Nullable Integer before, @Nullable Integer after) {
        return before != null && after != null && after - before > pain.riseAtMost();
    }

    private static Optional<LeftOut> why(Item item, int limit, Known known, Optional<Exercise> exercise) {
        if (known.painNow() != null && known.painNow() > limit) {
            return Optional.of(new LeftOut(item, LeftOut.Reason.TOO_PAINFUL, limit));
        }
        if (known.flare() && item.inFlare() == InFlare.PAUSE) {
            return Optional.of(new LeftOut(item, LeftOut.Reason.FLARE, 10));
        }
        if (known.notSuited().contains(item.id())) {
            return Optional.of(new LeftOut(item, LeftOut.Reason.NOT_SUITED, 10));
        }
        Suitability applies = new Suitability(false, known.applies());
        return exercise.filter(each -> !applies.against(each).isEmpty())
                .map(_ -> new LeftOut(item, LeftOut.Reason.CAUTION, 10));
    }
}
