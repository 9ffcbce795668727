package app.nape.figure.pose;

/** A side of the figure. */
public enum Flank {
    RIGHT(-1),
    LEFT(1);

    private final int sign;

    Flank(int sign) {
        this.sign = sign;
    }

    /** Which way along x this side lies. */
    public int sign() {
        return sign;
    }

    public Flank other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    /** A place given for the left side, on this side. */
    public Vec3 place(double x, double y, double z) {
        return new Vec3(sign * x, y, z);
    }

    /** The bone of this side. */
    public Bone of(Bone right, Bone left) {
        return this == RIGHT ? right : left;
    }

    /** The joint of this side. */
    public Joint of(Joint right, Joint left) {
        return this == RIGHT ? right : left;
    }
}
