package app.nape.care.remedy;

import app.nape.care.standing.Relief;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few remedies, under keys that the vocabulary does not have: nothing may be decided by a key. */
final class SampleRemedies {
    static final RemedyKind.Timing TIMING = new RemedyKind.Timing(
            Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofHours(3), Duration.ofHours(2));
    static final RemedyKind.Timing NO_REST =
            new RemedyKind.Timing(Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ZERO, Duration.ZERO);

    static final RemedyKind PACK = kind("pack", TIMING, Relief.ICE, true);
    static final RemedyKind PAD = kind("pad", TIMING, Relief.HEAT, true);
    static final RemedyKind BATH = kind("bath", NO_REST, Relief.HEAT, false);
    static final RemedyKind CURRENT = kind("current", NO_REST, null, true);
    static final RemedyKind NAP = kind("nap", null, null, false);

    /** What warms without lying on the skin stands first: advice must not take it for the other. */
    static final Remedies ALL = new Remedies(List.of(BATH, PAD, PACK, CURRENT, NAP));

    private SampleRemedies() {}

    static RemedyKind kind(
            String id,
            RemedyKind.@Nullable Timing timing,
            @Nullable Relief relief,
            boolean onSkin,
            RemedyCaution... own) {
        return new RemedyKind(
                id,
                id,
                timing != null,
                timing,
                null,
                null,
                new RemedySafety(relief, onSkin, null, List.of(own)),
                RemedyLook.PLAIN,
                RemedyPlace.PLAIN);
    }
}
