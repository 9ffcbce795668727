package app.nape.figure;

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
 */
public record Posture(
        Stance stance, Pose body, Pose from, Pose to, double blend, double effort, double breath, double circling) {
    /** A key pose, held. */
    public static Posture still(Stance stance, Pose pose) {
        return new Posture(stance, pose, pose, pose, 0, 0, 0, 0);
    }
}
