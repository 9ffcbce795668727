package app.nape.figure.pose;

/**
 * Lengths in metres of an adult of 1.72 m, after Drillis and Contini's segment proportions; the head and hands are drawn a
 * little larger so that they read at small sizes.
 */
public final class Proportions {
    /** Hip joints above the floor when standing, in metres. */
    static final double HIP_HEIGHT = 0.905;

    /** Each hip joint from the middle of the body, in metres. */
    static final double HIP_OUT = 0.088;

    /** Hip to knee, in metres. */
    public static final double THIGH = 0.415;

    /** Knee to ankle, in metres. */
    public static final double SHIN = 0.405;

    /** Ankle above the floor when standing, in metres. */
    public static final double ANKLE_HEIGHT = 0.085;

    /** Shoulder to elbow, in metres. */
    public static final double UPPER_ARM = 0.280;

    /** Elbow to wrist, in metres. */
    public static final double FOREARM = 0.245;

    /** Wrist to the middle of the palm, in metres. */
    public static final double PALM = 0.085;

    /** Middle of the hand’s thickness to the skin of the palm, in metres. */
    public static final double PALM_DEPTH = 0.013;

    /** Top of a chair’s seat above the floor, in metres. */
    public static final double SEAT_HEIGHT = 0.445;

    /** Hip joints above what the body sits on, in metres. */
    public static final double SEATED_HIPS = 0.098;

    /** Top of a table above the floor, in metres. */
    public static final double TABLE_HEIGHT = 0.735;

    /** Hip joints above the floor when lying, in metres. */
    static final double LYING_HIPS = 0.118;

    /** Knee joints above the floor when kneeling, in metres. */
    public static final double KNEELING_KNEES = 0.062;

    /** Thickness of the mat, in metres. */
    public static final double MAT = 0.016;

    public static final Vec3 LUMBAR_LOW = new Vec3(0, 0.985, -0.012);
    public static final Vec3 LUMBAR_HIGH = new Vec3(0, 1.065, -0.008);
    public static final Vec3 THORAX_LOW = new Vec3(0, 1.140, -0.014);
    public static final Vec3 THORAX_MIDDLE = new Vec3(0, 1.235, -0.026);
    public static final Vec3 THORAX_HIGH = new Vec3(0, 1.325, -0.034);
    public static final Vec3 NECK_LOW = new Vec3(0, 1.425, -0.030);
    public static final Vec3 NECK_HIGH = new Vec3(0, 1.485, -0.010);
    public static final Vec3 HEAD = new Vec3(0, 1.540, 0.008);
    public static final Vec3 PELVIS = new Vec3(0, HIP_HEIGHT, 0);
    /** The left shoulder joint. */
    public static final Vec3 SHOULDER = new Vec3(0.167, 1.374, -0.018);

    private Proportions() {}
}
