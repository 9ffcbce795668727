package app.nape.figure;

/**
 * A muscle of one side.
 *
 * @param muscle which
 * @param left whether it is the left one
 */
public record SideMuscle(Muscle muscle, boolean left) {
    SideMuscle mirrored() {
        return new SideMuscle(muscle, !left);
    }
}
