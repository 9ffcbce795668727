package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.figure.HandPlace;
import app.nape.figure.Motion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads how the figure does each exercise. Names and seconds of the phases come from the exercises; a motion that does not fit its
 * exercise, a joint out of its range and an unknown place are refused with file, id and field.
 */
public final class MotionCatalogueReader {
    private static final String BUNDLED = "motions.json";
    private static final String SCHEMA = "nape-motions/1";

    private MotionCatalogueReader() {}

    /** The motions that Nape ships. */
    public static MotionCatalogue bundled() {
        return read(
                CatalogueFile.bundled(BUNDLED, SCHEMA),
                ExerciseCatalogueReader.bundled().exercises());
    }

    /**
     * Motions in the layout of the bundled ones.
     *
     * @param file name used in faults
     * @param exercises what they must fit: one motion each
     * @throws CatalogueFault at the first wrong value
     */
    public static MotionCatalogue read(String file, byte[] json, List<Exercise> exercises) {
        return read(CatalogueFile.read(file, json, SCHEMA), exercises);
    }

    private static MotionCatalogue read(CatalogueEntry whole, List<Exercise> exercises) {
        Map<String, HandPlace> places = PlaceEntry.all(whole.object("places"));
        Map<String, CatalogueEntry> entries = new HashMap<>();
        whole.keyed("motions", "id").forEach(entry -> entries.put(entry.id(), entry));
        Map<String, Motion> motions = new HashMap<>();
        for (Exercise exercise : exercises) {
            CatalogueEntry entry = entries.remove(exercise.id());
            if (entry == null) {
                throw whole.fault("motions", "There is none for the exercise “" + exercise.id() + "”.");
            }
            motions.put(exercise.id(), new MotionEntry(entry, places).read(exercise));
        }
        entries.values().forEach(entry -> {
            throw entry.fault("id", "There is no such exercise.");
        });
        return new MotionCatalogue(motions);
    }
}
