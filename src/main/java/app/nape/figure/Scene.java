package app.nape.figure;

import app.nape.figure.mesh.Arrow;
import app.nape.figure.mesh.Surface;
import app.nape.figure.paint.FloorShadow;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.room.PropMesh;
import java.util.ArrayList;
import java.util.List;

/** Everything of a motion that does not change from one picture to the next. */
final class Scene {
    /** Share of the movement’s effort, 0 to 1, from which on arrows grow. */
    static final double LEAST_EFFORT = 0.45;

    private final Motion motion;
    private final Extent extent;
    private final PropMesh props;
    private final List<Arrow> arrows = new ArrayList<>();

    Scene(Motion motion) {
        this.motion = motion;
        this.extent = new Extent(motion);
        this.props = new PropMesh(motion);
    }

    boolean isOf(Motion other) {
        return motion.equals(other);
    }

    Framing framing(Camera camera, double aspect) {
        return extent.seen(camera, aspect);
    }

    /** Lets the body's shadow fall on what lies on the floor. */
    void shade(FloorShadow shadow) {
        props.shade(shadow, motion.stance());
    }

    List<Surface> props(Skeleton skeleton) {
        return props.shape(skeleton);
    }

    /** The arrows, once the muscles are at work. */
    List<Surface> arrows(Skeleton skeleton, Sight sight) {
        double grown = Ease.inOut((skeleton.posture().effort() - LEAST_EFFORT) / 0.5);
        if (grown <= 0.05) {
            return List.of();
        }
        List<Surface> shown = new ArrayList<>();
        List<Pull> pulls = skeleton.posture().pulls();
        for (int i = 0; i < pulls.size(); i++) {
            Pull pull = pulls.get(i);
            if (i == arrows.size()) {
                arrows.add(new Arrow());
            }
            arrows.get(i).shape(pull, pull.frame(skeleton), sight, grown);
            shown.add(arrows.get(i).shaft());
            shown.add(arrows.get(i).head());
        }
        return shown;
    }
}
