package app.nape.figure;

/**
 * The small arrow that shows the direction of a pull or movement.
 *
 * @param anchor the bone it goes with; only HEAD, CHEST, PELVIS and the shoulders
 * @param from where it begins, in metres in the anchor's frame
 * @param by how it curves: the middle point
 * @param to its tip
 */
public record Pull(Anchor anchor, Vec3 from, Vec3 by, Vec3 to) {
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
