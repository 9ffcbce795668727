package app.nape.figure.pose;

/** Where a bone is: its joint's place and its rotation against the upright figure. */
public record Frame(Vec3 origin, Rotation rotation) {
    /** Upright at the origin. */
    public static final Frame UPRIGHT = new Frame(Vec3.ZERO, Rotation.NONE);

    /** A point of the bone, in the world. */
    public Vec3 apply(Vec3 local) {
        return origin.plus(rotation.apply(local));
    }

    /** A direction of the bone, in the world. */
    public Vec3 turn(Vec3 local) {
        return rotation.apply(local);
    }

    /** A point of the world, in the bone. */
    public Vec3 local(Vec3 world) {
        return rotation.inverse().apply(world.minus(origin));
    }

    /** The frame of a bone that hangs on this one at a place, turned by a rotation. */
    public Frame child(Vec3 at, Rotation turned) {
        return new Frame(apply(at), rotation.times(turned));
    }
}
