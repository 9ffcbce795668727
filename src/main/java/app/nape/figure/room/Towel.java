package app.nape.figure.room;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ribbon;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.ArmSolver;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.List;

/**
 * A towel folded to a strip, for turning the head with it: the upper hand draws one end forwards along the cheek of the other side,
 * the strip passes close behind the neck, and the lower hand keeps the other end on the chest.
 */
final class Towel {
    /** Half its width on the body, in metres. */
    private static final double HALF = 0.028;

    /** Half its width where a hand gathers it, in metres. */
    private static final double GATHERED = 0.014;

    private Towel() {}

    static Surface of(Skeleton skeleton) {
        Frame neck = skeleton.frame(Bone.NECK_HIGH);
        Frame head = skeleton.frame(Bone.HEAD);
        Frame chest = skeleton.frame(Bone.THORAX_HIGH);
        boolean right =
                grip(skeleton, Flank.RIGHT).y() > grip(skeleton, Flank.LEFT).y();
        Flank upper = right ? Flank.RIGHT : Flank.LEFT;
        Flank far = upper.other();
        Vec3 drawn = grip(skeleton, upper);
        Vec3 kept = grip(skeleton, far);
        Vec3 aside = head.turn(far.place(1, 0, 0));
        Vec3 front = chest.turn(new Vec3(0, 0, 1));
        return Ribbon.through(
                Material.CLOTH,
                List.of(
                        stop(drawn.plus(head.turn(far.place(0.010, -0.095, 0.035))), aside, HALF),
                        stop(drawn.plus(head.turn(far.place(0, -0.030, 0.030))), aside, 0.020),
                        stop(drawn, aside, GATHERED),
                        stop(head.apply(far.place(0.067, 0.032, 0.105)), aside, 0.022),
                        stop(head.apply(far.place(0.083, 0.010, 0.030)), aside, HALF),
                        stop(neck.apply(far.place(0.058, 0.046, -0.046)), neck.turn(far.place(0.8, 0, -0.6)), HALF),
                        stop(neck.apply(new Vec3(0, 0.036, -0.074)), neck.turn(new Vec3(0, 0, -1)), HALF),
                        stop(
                                neck.apply(upper.place(0.068, 0.018, -0.026)),
                                neck.turn(upper.place(0.9, 0.2, -0.4)),
                                HALF),
                        stop(
                                chest.apply(upper.place(0.068, 0.116, 0.088)),
                                chest.turn(upper.place(0.3, 0.8, 0.6)),
                                HALF),
                        stop(chest.apply(upper.place(0.072, 0.020, 0.142)), front, 0.026),
                        stop(kept, front, GATHERED),
                        stop(kept.plus(chest.turn(new Vec3(0, -0.030, 0.004))), front, 0.020),
                        stop(kept.plus(chest.turn(new Vec3(0, -0.110, 0))), front, HALF)));
    }

    private static Ribbon.Stop stop(Vec3 at, Vec3 out, double half) {
        return new Ribbon.Stop(at, out, half);
    }

    private static Vec3 grip(Skeleton skeleton, Flank flank) {
        return skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT)).apply(ArmSolver.palmOffset(flank));
    }
}
