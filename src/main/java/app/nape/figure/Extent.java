package app.nape.figure;

import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.HandPlace;
import app.nape.figure.pose.HandShape;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Prop;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Stance;
import app.nape.figure.pose.Vec3;
import app.nape.figure.room.PropMesh;
import java.util.ArrayList;
import java.util.List;

/** The room that a motion takes, as balls: so that the picture's frame fits it from every side. */
final class Extent {
    /** Room that an arrow takes round each of its points, beside the picture's margin; in metres. */
    private static final double ARROW = -0.02;

    /** Room round a hand that holds something low, so that it is not where the picture fades below; in metres. */
    private static final double CLEAR_OF_FADE = 0.15;

    private final List<Vec3> middles = new ArrayList<>();
    private final List<Double> radii = new ArrayList<>();
    private final boolean whole;
    private final Stance stance;

    Extent(Motion motion) {
        stance = motion.stance();
        whole = motion.look().whole();
        for (MotionPhase phase : motion.phases()) {
            for (Pose pose : phase.keys()) {
                body(Skeleton.of(Posture.still(motion.stance(), pose)));
            }
            if (phase.effort() > Scene.LEAST_EFFORT) {
                arrows(phase, Skeleton.of(Posture.still(motion.stance(), phase.end())));
            }
        }
        if (whole) {
            for (Prop prop : motion.props()) {
                prop(prop);
            }
        }
    }

    private void arrows(MotionPhase phase, Skeleton s) {
        for (Pull pull : phase.pulls()) {
            for (Vec3 point : List.of(pull.from(), pull.by(), pull.to())) {
                Vec3 place = pull.frame(s).apply(point);
                if (whole || place.y() > s.frame(Bone.PELVIS).origin().y()) {
                    ball(place, ARROW);
                }
            }
        }
    }

    private void body(Skeleton s) {
        ball(s.frame(Bone.HEAD).apply(new Vec3(0, 0.085, -0.005)), 0.135);
        for (Flank flank : Flank.values()) {
            ball(s.frame(flank.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT)).origin(), 0.07);
            ball(s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT)).origin(), 0.055);
            Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
            if (whole) {
                Vec3 fingers = hand.apply(new Vec3(0, -0.12, 0));
                ball(fingers, 0.06);
                if (lying()) {
                    // Its shadow too, which a picture's edge would cut off.
                    ball(new Vec3(fingers.x(), 0, fingers.z()), 0.11);
                }
                ball(s.frame(flank.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT)).origin(), 0.08);
                Frame foot = s.frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT));
                ball(foot.apply(new Vec3(0, -0.04, -0.03)), 0.05);
                ball(foot.apply(new Vec3(0, -0.05, 0.15)), 0.05);
            } else if (holds(s, flank)) {
                ball(hand.apply(new Vec3(0, -0.09, 0)), CLEAR_OF_FADE);
            } else if (hand.origin().y() > s.frame(Bone.PELVIS).origin().y()) {
                ball(hand.apply(new Vec3(0, -0.09, 0)), 0.07);
            }
        }
        Frame pelvis = s.frame(Bone.PELVIS);
        ball(pelvis.origin(), whole ? 0.17 : 0.14);
    }

    /** Whether a hand does something where it rests, such as holding the seat: then it is shown, however low. */
    private static boolean holds(Skeleton s, Flank flank) {
        Pose pose = s.posture().to();
        HandPlace place = flank == Flank.RIGHT ? pose.right() : pose.left();
        return place != null && place.shape() != HandShape.RELAXED;
    }

    private boolean lying() {
        return switch (stance) {
            case SUPINE, PRONE, FOUR_POINT -> true;
            case STANDING, SEATED -> false;
        };
    }

    private void prop(Prop prop) {
        switch (prop) {
            case DOORWAY -> {
                ball(new Vec3(0.52, PropMesh.LINTEL, 0.10), 0.05);
                ball(new Vec3(-0.52, PropMesh.LINTEL, 0.10), 0.05);
            }
            case MAT -> {
                for (int side = -1; side <= 1; side += 2) {
                    ball(
                            new Vec3(
                                    side * 0.34,
                                    0,
                                    stance == Stance.SUPINE ? -1.0 : stance == Stance.PRONE ? -1.02 : -0.6),
                            0.04);
                    ball(
                            new Vec3(
                                    side * 0.34,
                                    0,
                                    stance == Stance.SUPINE ? 0.76 : stance == Stance.PRONE ? 1.02 : 0.80),
                            0.04);
                }
            }
            case CHAIR, STOOL -> {
                for (int side = -1; side <= 1; side += 2) {
                    ball(new Vec3(side * 0.20, 0, -0.19), 0.04);
                    ball(new Vec3(side * 0.20, 0, 0.19), 0.04);
                }
            }
            case BAND -> ball(new Vec3(0, 0.9, 1.08), 0.06);
            default -> {}
        }
    }

    private void ball(Vec3 middle, double radius) {
        middles.add(middle);
        radii.add(radius);
    }

    /** The frame of a picture of these proportions. */
    Framing seen(Camera camera, double aspect) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double up = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < middles.size(); i++) {
            Vec3 seen = camera.see(middles.get(i));
            double r = radii.get(i);
            left = Math.min(left, seen.x() - r);
            right = Math.max(right, seen.x() + r);
            low = Math.min(low, seen.y() - r);
            up = Math.max(up, seen.y() + r);
        }
        return Framing.fitting(left, right, low, up, aspect, !whole);
    }
}
