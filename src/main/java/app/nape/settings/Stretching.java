package app.nape.settings;

import java.util.Set;

/**
 * What a person chose about stretches.
 *
 * @param mirrored whether the figure moves as in a mirror
 * @param ticked contraindications the person has ticked, by caution key
 * @param followed routines the person has chosen to follow, by id
 */
public record Stretching(boolean mirrored, Set<String> ticked, Set<String> followed) {
    public Stretching {
        ticked = Set.copyOf(ticked);
        followed = Set.copyOf(followed);
    }

    /** The figure as in a mirror, nothing ticked, nothing followed. */
    public static Stretching defaults() {
        return new Stretching(true, Set.of(), Set.of());
    }

    /** The same with another side for the figure. */
    public Stretching withMirrored(boolean other) {
        return new Stretching(other, ticked, followed);
    }

    /** The same with other contraindications. */
    public Stretching withTicked(Set<String> other) {
        return new Stretching(mirrored, other, followed);
    }

    /** The same with other followed routines. */
    public Stretching withFollowed(Set<String> other) {
        return new Stretching(mirrored, ticked, other);
    }
}
