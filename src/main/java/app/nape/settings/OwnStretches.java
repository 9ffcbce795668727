package app.nape.settings;

import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of the choices about stretches is the person's own rather than how the program looks: it goes with every back-up and archive, and is
 * gone when everything is erased.
 *
 * @param ticked contraindications the person has ticked, by caution key
 * @param followed routines the person has chosen to follow, by id
 * @param favourites exercises the person likes, by id
 * @param routines routines the person has built, in the order shown
 */
public record OwnStretches(Set<String> ticked, Set<String> followed, Set<String> favourites, List<Routine> routines) {
    /** Nothing ticked, followed, liked or built. */
    public static final OwnStretches NOTHING = new OwnStretches(Set.of(), Set.of(), Set.of(), List.of());

    public OwnStretches {
        ticked = Set.copyOf(ticked);
        followed = Set.copyOf(followed);
        favourites = Set.copyOf(favourites);
        routines = List.copyOf(routines);
        if (routines.size() > OwnRoutines.MOST) {
            throw new IllegalArgumentException("There is room for " + OwnRoutines.MOST + " own routines.");
        }
    }

    /** What is the person's own of these choices. */
    public static OwnStretches of(Stretching all) {
        return new OwnStretches(all.ticked(), all.followed(), all.favourites(), all.own());
    }

    /** The choices with these in place of those that are the person's own. */
    public Stretching in(Stretching all) {
        return new Stretching(all.mirrored(), ticked, followed, favourites, routines, all.warmUp());
    }

    /**
     * These with others added. Nothing is taken away: what was ticked in either is ticked, and a routine whose id is in use for something
     * else gets a fresh one.
     *
     * @param shipped ids of routines that Nape itself uses
     */
    public OwnStretches with(OwnStretches coming, Collection<String> shipped) {
        return new OwnStretches(
                union(ticked, coming.ticked),
                union(followed, coming.followed),
                union(favourites, coming.favourites),
                OwnRoutines.merged(routines, coming.routines, shipped));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return both;
    }
}
