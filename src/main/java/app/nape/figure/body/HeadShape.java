package app.nape.figure.body;

import app.nape.figure.mesh.Ring;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;

/** The bare head as cross-sections in the frame of the head, whose origin is the joint on top of the neck. */
public final class HeadShape {
    /** Height of the eyes above the head’s joint, in metres. */
    static final double EYES = 0.070;

    /** Height of the crown above the head’s joint, in metres. */
    static final double CROWN = 0.190;

    /** Height of the chin above the head’s joint: it is below; in metres. */
    public static final double CHIN = -0.044;

    private static final Ring[] RINGS = {
        new Ring(CHIN, 0.062, 0.010, 0.014, 0.020),
        new Ring(-0.040, 0.050, 0.024, 0.037, 0.034),
        new Ring(-0.028, 0.032, 0.041, 0.063, 0.050),
        new Ring(-0.008, 0.022, 0.0545, 0.079, 0.068),
        new Ring(0.016, 0.018, 0.064, 0.086, 0.086, 2.25, 0),
        new Ring(0.042, 0.014, 0.0705, 0.0895, 0.096, 2.3, 0),
        new Ring(0.070, 0.010, 0.0740, 0.0895, 0.102, 2.3, 0),
        new Ring(0.098, 0.006, 0.0755, 0.0935, 0.103, 2.25, 0),
        new Ring(0.128, 0.002, 0.0735, 0.0910, 0.099, 2.15, 0),
        new Ring(0.154, -0.002, 0.0655, 0.0795, 0.087, 2.1, 0),
        new Ring(0.174, -0.005, 0.0515, 0.0610, 0.067, 2.05, 0),
        new Ring(0.186, -0.007, 0.0272, 0.0316, 0.0355),
        new Ring(CROWN, -0.008, 0.0020, 0.0020, 0.002),
    };

    /** How far down the nose its tip is, as a share of its length. */
    private static final double TIP = 0.90;

    private HeadShape() {}

    static Ring at(double y) {
        return Ring.atHeight(RINGS, Math.clamp(y, CHIN, CROWN));
    }

    /** A height at a place 0 to 1 from chin to crown, closer together at both ends. */
    static double height(double t) {
        double even = CHIN + (CROWN - CHIN) * t;
        double round = CHIN + (CROWN - CHIN) * (0.5 - 0.5 * Math.cos(t * Math.PI));
        return even * 0.35 + round * 0.65;
    }

    /** The point of the face at a width and height. */
    static Vec3 face(double x, double y) {
        Ring ring = at(y);
        double across = Math.min(1, Math.abs(x) / Math.max(1e-6, ring.half()));
        double z = ring.middle() + ring.front() * Math.pow(1 - Math.pow(across, ring.square()), 1 / ring.square());
        return new Vec3(x, y, z + nose(x, y));
    }

    /** How far the nose stands out. */
    static double nose(double x, double y) {
        double down = (0.066 - y) / 0.040;
        if (down < -0.3 || down > 1.35) {
            return 0;
        }
        double out = 0.0205 * ridge(down);
        double wide = 0.0075 + 0.0060 * Ease.inOut(down);
        double wing =
                0.006 * Math.exp(-Math.pow((Math.abs(x) - 0.0125) / 0.0050, 2) - Math.pow((down - 0.92) / 0.22, 2));
        return out * Math.exp(-x * x / (wide * wide)) + wing;
    }

    /** The ridge seen from the side: 1 at its round tip. */
    private static double ridge(double down) {
        if (down > TIP) {
            return 1 - Ease.inOut((down - TIP) / 0.42);
        }
        double t = Math.clamp((down + 0.3) / (TIP + 0.3), 0, 1);
        return Math.pow(t, 1.35) * (1.09 - 0.09 * Ease.inOut((t - 0.62) / 0.38));
    }
}
