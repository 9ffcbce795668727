package app.nape.figure.pose;

/** The figure's bones, or groups of bones that move as one. */
public enum Bone {
    PELVIS,
    LUMBAR_LOW,
    LUMBAR_HIGH,
    THORAX_LOW,
    THORAX_MIDDLE,
    THORAX_HIGH,
    NECK_LOW,
    NECK_HIGH,
    HEAD,
    SCAPULA_RIGHT,
    SCAPULA_LEFT,
    UPPER_ARM_RIGHT,
    UPPER_ARM_LEFT,
    FOREARM_RIGHT,
    FOREARM_LEFT,
    HAND_RIGHT,
    HAND_LEFT,
    THIGH_RIGHT,
    THIGH_LEFT,
    SHIN_RIGHT,
    SHIN_LEFT,
    FOOT_RIGHT,
    FOOT_LEFT
}
