package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Rigid;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Rotation;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;

/** One hand: palm, four fingers and a thumb. In the hand's frame fingers point to -y and the thumb to +z. */
final class HandMesh {
    private static final double[] BASE = {0.029, 0.010, -0.009, -0.027};
    private static final double[] LONG = {0.074, 0.082, 0.076, 0.060};
    private static final double[] SPREAD = {4, 1, -2, -6};

    private final Flank flank;
    private final Surface palm = new Surface(Material.SKIN, 14, 16, true, false);
    private final List<Surface> fingers = new ArrayList<>();
    private final List<Rigid> parts = new ArrayList<>();
    private double formed;

    HandMesh(Flank flank) {
        this.flank = flank;
        for (int i = 0; i < 5; i++) {
            fingers.add(new Surface(Material.SKIN, 10, 10, true, false));
        }
    }

    List<Surface> surfaces() {
        List<Surface> all = new ArrayList<>(fingers);
        all.add(palm);
        return all;
    }

    void shape(Skeleton skeleton) {
        double curl = flank == Flank.RIGHT ? skeleton.rightCurl() : skeleton.leftCurl();
        if (parts.isEmpty() || curl != formed) {
            form(curl);
        }
        Frame hand = skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        parts.forEach(part -> part.carry(hand));
    }

    /** Forms the hand in its own frame; it keeps that form until the fingers bend otherwise. */
    private void form(double curl) {
        formed = curl;
        palm(Frame.UPRIGHT);
        for (int i = 0; i < 4; i++) {
            finger(
                    fingers.get(i),
                    Frame.UPRIGHT,
                    new Vec3(0, -0.090 + Math.abs(i - 1.2) * 0.003, BASE[i]),
                    SPREAD[i],
                    curl,
                    LONG[i],
                    0.0092);
        }
        thumb(Frame.UPRIGHT, curl);
        parts.clear();
        for (Surface surface : surfaces()) {
            surface.findNormals();
            parts.add(new Rigid(surface));
        }
    }

    private void palm(Frame hand) {
        for (int r = 0; r < palm.rows; r++) {
            double t = (double) r / (palm.rows - 1);
            double y = 0.022 - 0.122 * t;
            double round = dome(Math.max((t - 0.83) / 0.17, (0.16 - t) / 0.16), 0.02);
            double wide = (0.0285 + 0.0105 * Ease.inOut(t * 1.5)) * round;
            double deep = (0.0190 - 0.0055 * t) * round;
            for (int c = 0; c < palm.cols; c++) {
                double a = 2 * Math.PI * c / palm.cols;
                palm.put(r, c, hand.apply(new Vec3(-Math.sin(a) * deep, y, Math.cos(a) * wide + 0.001)));
            }
        }
    }

    private void finger(Surface f, Frame hand, Vec3 base, double spread, double curl, double length, double width) {
        int in = -flank.sign();
        Rotation turn = Rotation.aboutX(-spread);
        Vec3 here = base;
        double last = 0;
        for (int r = 0; r < f.rows; r++) {
            double t = along(f, r);
            Rotation now = turn.times(Rotation.aboutZ(in * curl * Math.min(3, 0.35 + t * 3.0)));
            here = here.plus(now.apply(new Vec3(0, -length * (t - last), 0)));
            ring(f, r, hand, here, now, width * (1.04 - 0.20 * t) * dome((t - 0.87) / 0.13, 0.0002));
            last = t;
        }
    }

    private void thumb(Frame hand, double curl) {
        int in = -flank.sign();
        Surface f = fingers.get(4);
        Rotation turn = Rotation.aboutX(-38).times(Rotation.aboutZ(in * (8 + curl * 0.35)));
        Vec3 here = new Vec3(in * 0.004, -0.022, 0.020);
        double last = 0;
        for (int r = 0; r < f.rows; r++) {
            double t = along(f, r);
            Rotation now = turn.times(Rotation.aboutX(t * 26));
            here = here.plus(now.apply(new Vec3(0, -0.078 * (t - last), 0)));
            ring(f, r, hand, here, now, 0.0128 * (1.1 - 0.30 * t) * dome((t - 0.85) / 0.15, 0.0002));
            last = t;
        }
    }

    /** Where along a finger a row is: rows lie closer towards the tip, which is round. */
    private static double along(Surface f, int r) {
        return 1 - Math.pow(1 - (double) r / (f.rows - 1), 1.9);
    }

    /** Runs from 1 at 0 and before round to nearly nothing at 1. */
    private static double dome(double t, double least) {
        return Math.sqrt(Math.max(least, 1 - Math.pow(Math.max(0, t), 2)));
    }

    private static void ring(Surface f, int r, Frame hand, Vec3 middle, Rotation turn, double width) {
        for (int c = 0; c < f.cols; c++) {
            double a = 2 * Math.PI * c / f.cols;
            Vec3 offset = turn.apply(new Vec3(-Math.sin(a) * width, 0, Math.cos(a) * width));
            f.put(r, c, hand.apply(middle.plus(offset)));
        }
    }
}
