package app.nape.care;

import java.util.List;
import java.util.Optional;

/**
 * The whole card: static, in a fixed order, shown whole.
 *
 * @param advice one for each level, most urgent first
 * @param flags all signs, in the file's order
 */
public record RedFlagCard(List<RedFlagAdvice> advice, List<RedFlag> flags) {
    public RedFlagCard {
        advice = List.copyOf(advice);
        flags = List.copyOf(flags);
    }

    /** The signs of a level, in order. */
    public List<RedFlag> flags(RedFlagLevel level) {
        return flags.stream().filter(flag -> flag.level() == level).toList();
    }

    /** The signs shown at a place, in order. */
    public List<RedFlag> flags(RedFlagPlace place) {
        return flags.stream().filter(flag -> flag.places().contains(place)).toList();
    }

    /** The sign with this key. */
    public Optional<RedFlag> flag(String id) {
        return flags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    /** The fixed advice of a level. */
    public RedFlagAdvice advice(RedFlagLevel level) {
        return advice.stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No advice for " + level + "."));
    }
}
