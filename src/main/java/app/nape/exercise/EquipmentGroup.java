package app.nape.exercise;

/** What exercises need, gathered for choosing; the catalogue says which thing belongs to which. */
public enum EquipmentGroup {
    /** For an exercise that needs nothing; no thing belongs to it. */
    NOTHING,
    WALL,
    MAT,
    SMALL;

    /** Whether the exercise needs something of it. */
    public boolean has(Exercise exercise) {
        return this == NOTHING
                ? exercise.equipment().isEmpty()
                : exercise.equipment().stream().anyMatch(thing -> thing.group() == this);
    }
}
