package app.nape.exercise;

/** Regions of the body gathered for choosing; the catalogue says which region belongs to which. */
public enum RegionGroup {
    NECK,
    SHOULDERS,
    UPPER_BACK,
    CHEST,
    WHOLE;

    /** Whether the exercise is listed under it. */
    public boolean has(Exercise exercise) {
        return exercise.regions().stream().anyMatch(region -> region.groups().contains(this));
    }
}
