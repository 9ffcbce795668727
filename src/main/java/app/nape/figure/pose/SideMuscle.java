package app.nape.figure.pose;

/**
 * A muscle of one side.
 *
 * @param muscle which
 * @param left whether it is the left one
 */
public record SideMuscle(Muscle muscle, boolean left) {
    public SideMuscle mirrored() {
        return new SideMuscle(muscle, !left);
    }
}
