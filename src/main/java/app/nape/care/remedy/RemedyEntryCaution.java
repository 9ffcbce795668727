package app.nape.care.remedy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one rule for uses of what lies on the skin, cools or warms that are put in afterwards. Its figures are the vocabulary's. */
public final class RemedyEntryCaution {
    private RemedyEntryCaution() {}

    /** A use of a remedy, from its beginning on. */
    public record Use(RemedyKind kind, Instant at, Duration length) {
        private Instant ended() {
            return at.plus(length);
        }
    }

    /** What is told of a use; {@code others} are those near it, in any order. */
    public static List<EntryCaution> of(Use use, List<Use> others) {
        List<EntryCaution> found = new ArrayList<>();
        RemedyKind.Timing timing = use.kind().timing();
        if (timing == null) {
            return found;
        }
        if ((use.kind().onSkin() || use.kind().tempers()) && use.length().compareTo(timing.most()) > 0) {
            found.add(new EntryCaution.TooLong(use.kind(), timing.most()));
        }
        if (!use.kind().tempers()) {
            return found;
        }
        others.stream()
                .filter(other -> other.kind().tempers())
                .flatMap(other -> tooSoon(use, other).stream())
                .min(Comparator.comparing(EntryCaution.TooSoon::between))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<EntryCaution.TooSoon> tooSoon(Use one, Use other) {
        boolean first = one.at().isBefore(other.at());
        Use earlier = first ? one : other;
        Use later = first ? other : one;
        Duration gap = Duration.between(earlier.ended(), later.at());
        Duration rest = longer(warned(one.kind()), warned(other.kind()));
        return gap.compareTo(rest) < 0
                ? Optional.of(new EntryCaution.TooSoon(
                        earlier.kind(), later.kind(), gap.isNegative() ? Duration.ZERO : gap, rest))
                : Optional.empty();
    }

    private static Duration warned(RemedyKind kind) {
        RemedyKind.Timing timing = kind.timing();
        return timing == null ? Duration.ZERO : timing.warnUnder();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
