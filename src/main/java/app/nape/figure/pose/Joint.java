package app.nape.figure.pose;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a pose says of the body, named as clinicians do, with its range. Angles in degrees, shifts in centimetres.
 * Side flexion and rotation are positive towards the figure's own right. Ranges follow the AAOS normal ranges of motion;
 * shifts of the shoulder blade follow Ludewig and Reynolds 2009, rounded.
 */
public enum Joint {
    /** Forward bend of the whole trunk at the hips. */
    TRUNK_LEAN(-30, 90, true),
    TRUNK_SIDE(-30, 30, false),
    TRUNK_TURN(-40, 40, false),
    PELVIS_FORWARD(-60, 60, true),
    PELVIS_UP(-60, 20, true),
    PELVIS_RIGHT(-40, 40, false),
    LUMBAR_FLEXION(-25, 60, true),
    LUMBAR_SIDE(-25, 25, false),
    LUMBAR_ROTATION(-15, 15, false),
    THORAX_FLEXION(-25, 45, true),
    THORAX_SIDE(-25, 25, false),
    THORAX_ROTATION(-45, 45, false),
    NECK_FLEXION(-60, 50, true),
    NECK_SIDE(-45, 45, false),
    NECK_ROTATION(-80, 80, false),
    /** Nod of the head on the top of the neck. */
    HEAD_NOD(-20, 25, true),
    /** Shift of the head, positive backwards. */
    HEAD_GLIDE(-3, 3, true),
    SCAPULA_ELEVATION_RIGHT(-3, 8),
    SCAPULA_ELEVATION_LEFT(-3, 8),
    SCAPULA_RETRACTION_RIGHT(-7, 5),
    SCAPULA_RETRACTION_LEFT(-7, 5),
    SHOULDER_FLEXION_RIGHT(-60, 180),
    SHOULDER_FLEXION_LEFT(-60, 180),
    SHOULDER_ABDUCTION_RIGHT(-50, 180),
    SHOULDER_ABDUCTION_LEFT(-50, 180),
    /** Turn of the upper arm about itself, positive inwards. */
    SHOULDER_ROTATION_RIGHT(-90, 80),
    SHOULDER_ROTATION_LEFT(-90, 80),
    ELBOW_FLEXION_RIGHT(0, 150),
    ELBOW_FLEXION_LEFT(0, 150),
    FOREARM_PRONATION_RIGHT(-90, 90),
    FOREARM_PRONATION_LEFT(-90, 90),
    WRIST_FLEXION_RIGHT(-80, 80),
    WRIST_FLEXION_LEFT(-80, 80),
    FOOT_FORWARD_RIGHT(-60, 60),
    FOOT_FORWARD_LEFT(-60, 60),
    FOOT_OUT_RIGHT(-15, 40),
    FOOT_OUT_LEFT(-15, 40),
    /** How full the chest and belly are: 0 breathed out, 1 breathed in. */
    BREATH(0, 1, true);

    private final double least;
    private final double most;
    private final boolean even;

    Joint(double least, double most) {
        this(least, most, true);
    }

    Joint(double least, double most, boolean even) {
        this.least = least;
        this.most = most;
        this.even = even;
    }

    /** The smallest normal value. */
    public double least() {
        return least;
    }

    /** The largest normal value. */
    public double most() {
        return most;
    }

    /** Whether a healthy body can do this. */
    public boolean allows(double value) {
        return value >= least - 1e-9 && value <= most + 1e-9;
    }

    /** The word used in files, for example {@code neck_side}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The joint with that word. */
    public static Optional<Joint> named(String word) {
        for (Joint joint : values()) {
            if (joint.word().equals(word)) {
                return Optional.of(joint);
            }
        }
        return Optional.empty();
    }

    /** The joint of the other side; itself in the middle. */
    public Joint partner() {
        if (name().endsWith("_RIGHT") && this != PELVIS_RIGHT) {
            return valueOf(name().replace("_RIGHT", "_LEFT"));
        }
        if (name().endsWith("_LEFT")) {
            return valueOf(name().replace("_LEFT", "_RIGHT"));
        }
        return this;
    }

    /** 1 when mirroring keeps the value, -1 when it turns it round. */
    public double mirror() {
        return even ? 1 : -1;
    }
}
