package app.nape.figure.pose;

import org.jspecify.annotations.Nullable;

/**
 * Where a hand rests: a contact that inverse kinematics keeps. Written for the right hand.
 *
 * @param name its name in the file
 * @param anchor what it rests on
 * @param point where the middle of the palm is, in metres in the anchor's frame
 * @param fingers where the fingers point, in the anchor's frame; null keeps the wrist straight
 * @param palm where the palm faces, in the anchor's frame
 * @param elbow where the elbow is drawn to, in the frame of the chest
 * @param shape how the fingers are held
 * @param circle radius in metres of small circles that the hand makes during a hold; 0 for a still hand
 */
public record HandPlace(
        String name,
        Anchor anchor,
        Vec3 point,
        @Nullable Vec3 fingers,
        Vec3 palm,
        Vec3 elbow,
        HandShape shape,
        double circle) {
    /** The same place for the other hand. */
    public HandPlace mirrored() {
        return new HandPlace(
                name,
                anchor,
                point.mirrored(),
                fingers == null ? null : fingers.mirrored(),
                palm.mirrored(),
                elbow.mirrored(),
                shape,
                circle);
    }
}
