package app.nape.breaks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every rule stands, and the one break that is on offer. */
public final class Offers extends StatePart {
    /** One for each rule of the schedule, in its order. */
    List<RuleState> rules = new ArrayList<>();

    /** The break on offer or under way, or null. */
    @Nullable
    BreakOffer offer;

    /** When the last offer that was shown ended, lived, or null. */
    @Nullable
    Duration offerEnded;

    /** The timed pause, or null. */
    @Nullable
    Pause pause;

    Offers() {}

    Offers copy() {
        Offers copy = (Offers) clone();
        copy.rules = new ArrayList<>(rules);
        return copy;
    }

    /** One for each rule of the schedule, in its order. */
    public List<RuleState> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** The break on offer or under way, or null. */
    public @Nullable BreakOffer offer() {
        return offer;
    }

    /** When the last offer that was shown ended, lived, or null. */
    public @Nullable Duration offerEnded() {
        return offerEnded;
    }

    /** The timed pause, or null. */
    public @Nullable Pause pause() {
        return pause;
    }

    int indexOf(String ruleId) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).ruleId().equals(ruleId)) {
                return i;
            }
        }
        throw new IllegalStateException("No rule " + ruleId + " in the schedule");
    }

    boolean isOffered(int index) {
        return offer != null && offer.ruleId().equals(rules.get(index).ruleId());
    }

    boolean underWay() {
        return offer != null && offer.phase() == BreakOffer.Phase.UNDER_WAY;
    }

    /**
     * A timed pause: until a length is over, or until a day of the person's begins.
     *
     * @param until lived, or null
     * @param day or null
     */
    public record Pause(@Nullable Duration until, @Nullable LocalDate day) {}
}
