package app.nape.content;

/** What is shipped, read once for all tests of a process: none of it can be changed. */
public final class Bundled {
    public static final ExerciseCatalogue EXERCISES = ExerciseCatalogueReader.bundled();
    public static final CareCatalogue CARE = CareCatalogueReader.bundled();
    public static final MotionCatalogue MOTIONS = MotionCatalogueReader.bundled();

    private Bundled() {}
}
