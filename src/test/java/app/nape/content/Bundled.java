package app.nape.content;

import app.nape.words.Texts;
import java.util.Locale;

/** What is shipped, in English, read once for all tests of a process: none of it can be changed. */
public final class Bundled {
    public static final Texts TEXTS = new Texts(Locale.UK);
    public static final ExerciseCatalogue EXERCISES = ExerciseCatalogueReader.bundled(TEXTS);
    public static final CareCatalogue CARE = CareCatalogueReader.bundled(TEXTS);
    public static final MotionCatalogue MOTIONS = MotionCatalogueReader.bundled(EXERCISES.exercises());

    private Bundled() {}
}
