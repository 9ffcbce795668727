package app.nape.settings;

import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person chose about stretches.
 *
 * @param mirrored whether the figure moves as in a mirror
 * @param ticked contraindications the person has ticked, by caution key
 * @param followed routines the person has chosen to follow, by id
 * @param favourites exercises the person likes, by id
 * @param own routines the person has built, in the order shown
 * @param warmUp whether a longer session begins with a warm-up
 */
public record Stretching(
        boolean mirrored,
        Set<String> ticked,
        Set<String> followed,
        Set<String> favourites,
        List<Routine> own,
        boolean warmUp) {
    /** Among the ticks: sets of programmes are not told of at their times. */
    private static final String QUIET_SETS = "quiet.sets";

    public Stretching {
        ticked = Set.copyOf(ticked);
        followed = Set.copyOf(followed);
        favourites = Set.copyOf(favourites);
        own = List.copyOf(own);
        if (own.size() > OwnRoutines.MOST) {
            throw new IllegalArgumentException("There is room for " + OwnRoutines.MOST + " own routines.");
        }
    }

    /** The figure as in a mirror, nothing ticked, followed, liked or built. */
    public static Stretching defaults() {
        return new Stretching(true, Set.of(), Set.of(), Set.of(), List.of(), true);
    }

    /** Whether the person is told of their programmes' sets at their times. */
    public boolean tellsOfSets() {
        return !ticked.contains(QUIET_SETS);
    }

    /** The same, telling of sets at their times or not. */
    public Stretching withTellsOfSets(boolean tells) {
        Set<String> other = new HashSet<>(ticked);
        if (tells) {
            other.remove(QUIET_SETS);
        } else {
            other.add(QUIET_SETS);
        }
        return withTicked(other);
    }

    /** The same with another side for the figure. */
    public Stretching withMirrored(boolean other) {
        return new Stretching(other, ticked, followed, favourites, own, warmUp);
    }

    /** The same with other contraindications. */
    public Stretching withTicked(Set<String> other) {
        return new Stretching(mirrored, other, followed, favourites, own, warmUp);
    }

    /** The same with other followed routines. */
    public Stretching withFollowed(Set<String> other) {
        return new Stretching(mirrored, ticked, other, favourites, own, warmUp);
    }

    /** The same with an exercise liked, or no longer. */
    public Stretching withFavourite(String exerciseId, boolean liked) {
        Set<String> changed = new HashSet<>(favourites);
        if (liked) {
            changed.add(exerciseId);
        } else {
            changed.remove(exerciseId);
        }
        return new Stretching(mirrored, ticked, followed, changed, own, warmUp);
    }

    /** The same with other routines of the person's own. */
    public Stretching withOwn(List<Routine> other) {
        return new Stretching(mirrored, ticked, followed, favourites, other, warmUp);
    }

    /** The same with another answer about the warm-up. */
    public Stretching withWarmUp(boolean other) {
        return new Stretching(mirrored, ticked, followed, favourites, own, other);
    }
}
