package app.nape.figure.pose;

import java.util.List;
import java.util.Set;

/**
 * The body at one instant of a motion. An arm on its way between two contacts is solved for both, on the trunk of this instant,
 * and turned from the one to the other, so a contact that does not change never lets go.
 *
 * @param stance what the body rests on
 * @param body joint values of this instant
 * @param from the key pose that the arms come from
 * @param to the key pose that the arms go to
 * @param blend how far the arms are from the one to the other, 0 to 1
 * @param effort how strongly the muscles are at work, 0 to 1
 * @param breath how full the chest is, 0 to 1
 * @param circling where a circling hand is on its way round, in degrees
 * @param muscles what glows by as much as the effort says
 * @param pulls arrows shown once there is some effort
 */
public record Posture(
        Stance stance,
        Pose body,
        Pose from,
        Pose to,
        double blend,
        double effort,
        double breath,
        double circling,
        Set<SideMuscle> muscles,
        List<Pull> pulls) {
    /** The same effort in a key pose that is only passed through. */
    public Posture passing(Pose key) {
        return new Posture(stance, key, key, key, 0, effort, breath, circling, muscles, pulls);
    }

    /** A key pose, held. */
    public static Posture still(Stance stance, Pose pose) {
        return new Posture(stance, pose, pose, pose, 0, 0, 0, 0, Set.of(), List.of());
    }
}
