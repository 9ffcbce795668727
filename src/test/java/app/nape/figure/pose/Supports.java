package app.nape.figure.pose;

/** How far what carries the body is from what carries it, in metres. */
final class Supports {
    private Supports() {}

    static double off(Skeleton s, Flank flank) {
        Stance stance = s.posture().stance();
        Vec3 ankle = s.frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT)).origin();
        Vec3 knee = s.frame(flank.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT)).origin();
        double shin = knee.to(ankle) - Proportions.SHIN;
        double floor = stance == Stance.SUPINE || stance == Stance.FOUR_POINT ? Proportions.MAT : 0;
        return switch (stance) {
            case FOUR_POINT -> Math.abs(knee.y() - floor - Proportions.KNEELING_KNEES);
            case PRONE -> Math.abs(shin);
            case SEATED, STANDING, SUPINE ->
                Math.max(Math.abs(shin), Math.abs(ankle.y() - floor - Proportions.ANKLE_HEIGHT)) + seat(s, stance);
        };
    }

    private static double seat(Skeleton s, Stance stance) {
        double hips = s.frame(Bone.PELVIS).origin().y();
        return stance == Stance.SEATED ? Math.abs(hips - Proportions.SEAT_HEIGHT - Proportions.SEATED_HIPS) : 0;
    }
}
