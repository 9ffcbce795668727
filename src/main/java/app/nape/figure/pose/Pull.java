package app.nape.figure.pose;

/**
 * The small arrow that shows the direction of a pull or movement.
 *
 * @param anchor the bone it goes with; only HEAD, CHEST, PELVIS and the shoulders
 * @param from where it begins, in metres in the anchor's frame
 * @param by how it curves: the middle point
 * @param to its tip
 */
public record Pull(Anchor anchor, Vec3 from, Vec3 by, Vec3 to) {
    /** The frame that it goes with. */
    public Frame frame(Skeleton skeleton) {
        return switch (anchor) {
            case HEAD -> skeleton.frame(Bone.HEAD);
            case CHEST -> skeleton.frame(Bone.THORAX_HIGH);
            case PELVIS -> skeleton.frame(Bone.PELVIS);
            case SAME_SHOULDER -> skeleton.frame(Bone.SCAPULA_RIGHT);
            case OTHER_SHOULDER -> skeleton.frame(Bone.SCAPULA_LEFT);
            default -> Frame.UPRIGHT;
        };
    }

    Pull mirrored() {
        Anchor other =
                switch (anchor) {
                    case SAME_SHOULDER -> Anchor.OTHER_SHOULDER;
                    case OTHER_SHOULDER -> Anchor.SAME_SHOULDER;
                    default -> anchor;
                };
        return new Pull(other, from.mirrored(), by.mirrored(), to.mirrored());
    }
}
