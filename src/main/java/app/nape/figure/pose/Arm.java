package app.nape.figure.pose;

/**
 * An arm against the chest.
 *
 * @param shoulder the shoulder joint, in the frame of the upper chest
 * @param upper the upper arm's rotation, against the upper chest
 * @param fore the forearm's, against the upper arm
 * @param hand the hand's, against the forearm
 * @param curl bend of each finger joint, in degrees
 * @param miss how far the hand stays from its contact, in metres; 0 without one
 */
record Arm(Vec3 shoulder, Rotation upper, Rotation fore, Rotation hand, double curl, double miss) {
    Arm towards(Arm other, double t) {
        return new Arm(
                shoulder.towards(other.shoulder, t),
                upper.towards(other.upper, t),
                fore.towards(other.fore, t),
                hand.towards(other.hand, t),
                curl + (other.curl - curl) * t,
                t > 0.999 ? other.miss : 0);
    }

    Frame upperFrame(Frame chest) {
        return chest.child(shoulder, upper);
    }

    Frame foreFrame(Frame chest) {
        return upperFrame(chest).child(new Vec3(0, -Proportions.UPPER_ARM, 0), fore);
    }

    Frame handFrame(Frame chest) {
        return foreFrame(chest).child(new Vec3(0, -Proportions.FOREARM, 0), hand);
    }
}
