package app.nape.content;

import app.nape.exercise.Category;
import app.nape.exercise.CautionException;
import app.nape.exercise.Exercise;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Reach;
import app.nape.figure.pose.Stance;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The least cautions of an exercise, found from how it moves and what kind it is, so that no entry can forget one. The limits are
 * Nape's own (design note "Standing", from motion to cautions), for a clinician to change; the catalogue may name more.
 */
final class LeastCautions {
    /** Part of the neck's range beyond which a movement goes towards its end. */
    private static final double HALF = 0.5;
    /** Degrees of neck rotation or extension from which the arteries of the neck are to be minded. */
    private static final double TURNED = 20;
    /** Degrees beyond which weak vertebrae are bent or twisted. */
    private static final double BENT = 15;
    /** Degrees of the upper arm beyond which it counts as overhead. */
    private static final double OVERHEAD = 110;
    /** Degrees of the upper arm behind the chest, half of its range of 60. */
    private static final double BEHIND = 30;

    private LeastCautions() {}

    /** Keys of the cautions that the exercise needs and neither names nor excepts with a reason; empty for a whole entry. */
    static Set<String> missing(Exercise exercise, Motion motion) {
        Set<String> needed = of(exercise, motion);
        exercise.safety().cautions().forEach(needed::remove);
        exercise.safety().exceptions().stream().map(CautionException::caution).forEach(needed::remove);
        return needed;
    }

    /** Keys of the least cautions, whether or not the exercise names them. */
    static Set<String> of(Exercise exercise, Motion motion) {
        Reach reach = Reach.of(motion);
        Set<String> found = new TreeSet<>();
        add(found, reach.neck() > HALF, "neck_instability", "post_trauma");
        add(found, reach.headTurn() >= TURNED, "artery", "stop_dizzy");
        add(found, reach.thorax() > BENT, "osteoporosis");
        add(found, reach.armRaised() > OVERHEAD || reach.armBehind() > BEHIND, "shoulder");
        add(
                found,
                exercise.category() == Category.STRENGTH
                        && !exercise.dose().mostHold().isZero(),
                "bp");
        add(found, exercise.category() == Category.SELF_MASSAGE, "fresh_strain", "not_spine", "skin", "thinners");
        Stance stance = motion.stance();
        add(found, stance != Stance.SEATED && stance != Stance.STANDING, "floor");
        add(found, stance == Stance.FOUR_POINT, "kneewrist");
        add(found, stance == Stance.SUPINE || stance == Stance.PRONE, "pregnancy");
        return found;
    }

    private static void add(Set<String> found, boolean so, String... keys) {
        if (so) {
            found.addAll(List.of(keys));
        }
    }
}
