package app.nape.figure.pose;

/** What a hand is placed on. "Other" is the side opposite to that hand. */
public enum Anchor {
    WORLD,
    HEAD,
    NECK,
    CHEST,
    BELLY,
    PELVIS,
    SAME_SHOULDER,
    OTHER_SHOULDER,
    SAME_THIGH,
    OTHER_THIGH,
    OTHER_UPPER_ARM,
    OTHER_FOREARM,
    OTHER_HAND
}
