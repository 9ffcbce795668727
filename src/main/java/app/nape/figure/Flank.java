package app.nape.figure;

/** A side of the figure. */
enum Flank {
    RIGHT(-1),
    LEFT(1);

    private final int sign;

    Flank(int sign) {
        this.sign = sign;
    }

    /** Which way along x this side lies. */
    int sign() {
        return sign;
    }

    Flank other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** A place given for the left side, on this side. */
    Vec3 place(double x, double y, double z) {
        return new Vec3(sign * x, y, z);
    }

    /** The bone of this side. */
    Bone of(Bone right, Bone left) {
        return this == RIGHT ? right : left;
    }

    /** The joint of this side. */
    Joint of(Joint right, Joint left) {
        return this == RIGHT ? right : left;
    }
}
