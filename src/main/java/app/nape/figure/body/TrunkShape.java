package app.nape.figure.body;

import app.nape.figure.mesh.Ring;
import app.nape.figure.pose.Ease;
import java.util.Arrays;

/** The upright trunk as cross-sections, from crotch to neck. */
public final class TrunkShape {
    /** Height of the neckline above the floor when standing, in metres. */
    static final double NECKLINE = 1.461;

    /** Height of the shirt’s hem above the floor when standing, in metres. */
    static final double HEM = 0.855;

    private static final Ring[] MEDIUM = {
        new Ring(0.815, 0.000, 0.020, 0.030, 0.030),
        new Ring(0.835, 0.000, 0.105, 0.078, 0.092),
        new Ring(0.870, 0.000, 0.160, 0.100, 0.122),
        new Ring(0.910, -0.004, 0.172, 0.106, 0.126),
        new Ring(0.960, -0.008, 0.165, 0.106, 0.112),
        new Ring(1.020, -0.008, 0.146, 0.104, 0.090),
        new Ring(1.080, -0.006, 0.137, 0.102, 0.086),
        new Ring(1.140, -0.008, 0.140, 0.106, 0.094),
        new Ring(1.200, -0.012, 0.149, 0.114, 0.104),
        new Ring(1.255, -0.016, 0.157, 0.122, 0.110, 2.3, 0),
        new Ring(1.310, -0.020, 0.161, 0.116, 0.110, 2.4, 0),
        new Ring(1.355, -0.024, 0.160, 0.096, 0.104, 2.5, 0.05),
        new Ring(1.392, -0.028, 0.156, 0.074, 0.088, 2.3, 0.12),
        new Ring(1.422, -0.032, 0.136, 0.060, 0.070, 2.1, 0.22),
        new Ring(1.444, -0.034, 0.092, 0.055, 0.057, 2.05, 0.32),
        new Ring(1.466, -0.030, 0.061, 0.052, 0.049, 2, 0.34),
        new Ring(1.492, -0.020, 0.055, 0.050, 0.047, 2, 0.25),
        new Ring(1.530, -0.006, 0.054, 0.050, 0.050, 2, 0.1),
        new Ring(1.580, 0.002, 0.052, 0.048, 0.050, 2, 0),
    };

    private TrunkShape() {}

    public static Ring[] of(Build build) {
        return switch (build) {
            case MEDIUM -> MEDIUM;
            case SLENDER -> shaped(0.93, 0.93, 0.90);
            case FULL -> shaped(1.09, 1.12, 1.26);
        };
    }

    private static Ring[] shaped(double wide, double deep, double waist) {
        return Arrays.stream(MEDIUM)
                .map(ring -> {
                    double belly = Math.exp(-Math.pow((ring.y() - 1.06) / 0.10, 2));
                    double neck = Ease.inOut((ring.y() - 1.38) / 0.07);
                    double w = 1 + (wide - 1) * (1 - neck) + (waist - wide) * belly;
                    double d = 1 + (deep - 1) * (1 - neck) + (waist - deep) * belly;
                    return new Ring(
                            ring.y(),
                            ring.middle(),
                            ring.half() * w,
                            ring.front() * d,
                            ring.back() * (1 + (d - 1) * 0.5),
                            ring.square(),
                            ring.droop());
                })
                .toArray(Ring[]::new);
    }
}
