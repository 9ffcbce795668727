package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.figure.pose.HandPlace;
import app.nape.figure.pose.Motion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads how the figure does each exercise. Names and seconds of the phases come from the exercises; a motion that does not fit its
 * exercise, a joint out of its range, an unknown place and a movement whose cautions the exercise lacks are refused with file, id and
 * field.
 */
public final class MotionCatalogueReader {
    private static final String BUNDLED = "motions.json";
    private static final String SCHEMA = "nape-motions/1";

    private MotionCatalogueReader() {}

    /** The motions that Nape ships, for the exercises that it ships. Whether cautions are missing is a test's to find: it would cost the window its quick start. */
    public static MotionCatalogue bundled(List<Exercise> exercises) {
        return read(CatalogueFile.bundled(BUNDLED, SCHEMA), exercises, false);
    }

    /**
     * Motions in the layout of the bundled ones.
     *
     * @param file name used in faults
     * @param exercises what they must fit: one motion each
     * @throws CatalogueFault at the first wrong value
     */
    public static MotionCatalogue read(String file, byte[] json, List<Exercise> exercises) {
        return read(CatalogueFile.read(file, json, SCHEMA), exercises, true);
    }

    private static void cautioned(CatalogueEntry entry, Exercise exercise, Motion motion) {
        Set<String> missing = LeastCautions.missing(exercise, motion);
        if (!missing.isEmpty()) {
            throw entry.fault("phases", "The exercise lacks cautions for this: " + String.join(", ", missing) + ".");
        }
    }

    private static MotionCatalogue read(CatalogueEntry whole, List<Exercise> exercises, boolean cautioned) {
        Map<String, HandPlace> places = PlaceEntry.all(whole.object("places"));
        Map<String, CatalogueEntry> entries = new HashMap<>();
        whole.keyed("motions", "id").forEach(entry -> entries.put(entry.id(), entry));
        Map<String, Motion> motions = new HashMap<>();
        for (Exercise exercise : exercises) {
            CatalogueEntry entry = entries.remove(exercise.id());
            if (entry == null) {
                throw whole.fault("motions", "There is none for the exercise “" + exercise.id() + "”.");
            }
            Motion motion = new MotionEntry(entry, places).read(exercise);
            if (cautioned) {
                cautioned(entry, exercise, motion);
            }
            motions.put(exercise.id(), motion);
        }
        entries.values().forEach(entry -> {
            throw entry.fault("id", "There is no such exercise.");
        });
        return new MotionCatalogue(motions);
    }
}
