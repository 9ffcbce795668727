package app.nape.content;

import app.nape.exercise.Equipment;
import app.nape.exercise.EquipmentGroup;
import app.nape.exercise.Exercise;
import app.nape.exercise.RegionGroup;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.SorePart;
import app.nape.exercise.TargetRegion;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads exercises, routines, cautions and sources, and refuses a wrong entry with file, id and field. What a person reads of them
 * stands in {@code exercises.properties} under their ids.
 */
public final class ExerciseCatalogueReader {
    private static final String BUNDLED = "exercises.json";
    private static final String SCHEMA = "clinical-exercise-catalog/2";

    private final CatalogueEntry whole;
    private final CatalogueTexts texts;

    private ExerciseCatalogueReader(CatalogueEntry whole, Function<String, Optional<String>> texts) {
        this.whole = whole;
        this.texts = new CatalogueTexts("exercises", texts);
    }

    /**
     * The catalogue that Nape ships, in the language of these texts.
     *
     * @throws CatalogueFault at the first wrong value or missing text
     */
    public static ExerciseCatalogue bundled(Texts texts) {
        return bundled(() -> texts);
    }

    /** The same; the texts are asked for when the file has been parsed. */
    public static ExerciseCatalogue bundled(Supplier<Texts> texts) {
        CatalogueEntry whole = CatalogueFile.bundled(BUNDLED, SCHEMA);
        return new ExerciseCatalogueReader(whole, texts.get()::verbatim).catalogue();
    }

    /**
     * A catalogue in the layout of the bundled one.
     *
     * @param file name used in faults
     * @param texts the text under a key
     * @throws CatalogueFault at the first wrong value or missing text
     */
    static ExerciseCatalogue read(String file, byte[] json, Function<String, Optional<String>> texts) {
        return new ExerciseCatalogueReader(CatalogueFile.read(file, json, SCHEMA), texts).catalogue();
    }

    private ExerciseCatalogue catalogue() {
        Map<String, String> cautions = cautions();
        Map<String, ExerciseSource> sources = sources(whole.object("sources"));
        ExerciseEntry reader = new ExerciseEntry(texts, regions(), equipment(), cautions.keySet(), sources.keySet());
        List<Exercise> exercises = new ArrayList<>();
        Map<String, CatalogueEntry> entries = new HashMap<>();
        for (CatalogueEntry found : whole.objects("exercises")) {
            CatalogueEntry entry = found.named();
            if (entries.put(entry.id(), entry) != null) {
                throw entry.fault("id", "Another exercise has this id.");
            }
            exercises.add(reader.read(entry));
        }
        alternativesExist(exercises, entries);
        return new ExerciseCatalogue(exercises, routines(entries.keySet()), cautions, sources);
    }

    private Map<String, TargetRegion> regions() {
        Map<String, TargetRegion> found = new HashMap<>();
        for (CatalogueEntry entry : whole.keyed("regions", "id")) {
            entry.onlyHas(Set.of("id", "groups", "eases"));
            boolean eases = !entry.texts("eases").isEmpty();
            found.put(
                    entry.id(),
                    new TargetRegion(
                            entry.id(),
                            texts.text(entry, "label", "region", entry.id()),
                            entry.words("groups", RegionGroup.class),
                            eases ? entry.words("eases", SorePart.class) : Set.of()));
        }
        return found;
    }

    private Map<String, Equipment> equipment() {
        Map<String, Equipment> found = new HashMap<>();
        for (CatalogueEntry entry : whole.keyed("equipment", "id")) {
            EquipmentGroup group = entry.onlyHas(Set.of("id", "group")).word("group", EquipmentGroup.class);
            if (group == EquipmentGroup.NOTHING) {
                throw entry.fault("group", "A thing is not nothing.");
            }
            String label = texts.text(entry, "label", "equipment", entry.id());
            found.put(entry.id(), new Equipment(entry.id(), label, group));
        }
        return found;
    }

    private Map<String, String> cautions() {
        Map<String, String> found = new HashMap<>();
        whole.texts("cautions").forEach(key -> found.put(key, texts.text(whole, "cautions", "caution", key)));
        return found;
    }

    private static Map<String, ExerciseSource> sources(CatalogueEntry entry) {
        Map<String, ExerciseSource> found = new HashMap<>();
        for (String key : entry.names()) {
            CatalogueEntry source = entry.object(key).onlyHas(Set.of("title", "url", "kind"));
            found.put(key, new ExerciseSource(key, source.text("title"), source.optionalText("url")));
        }
        return found;
    }

    private List<Routine> routines(Set<String> exerciseIds) {
        List<Routine> found = new ArrayList<>();
        Set<String> taken = new HashSet<>(exerciseIds);
        for (CatalogueEntry program : whole.objects("programs")) {
            CatalogueEntry entry = program.named().onlyHas(Set.of("id", "max_pain", "note", "items"));
            if (!taken.add(entry.id())) {
                throw entry.fault("id", "Another exercise or routine has this id.");
            }
            List<RoutineItem> items = entry.items("items");
            for (RoutineItem item : items) {
                if (!exerciseIds.contains(item.exerciseId())) {
                    throw entry.fault("items", "There is no exercise “" + item.exerciseId() + "”.");
                }
            }
            if (items.isEmpty()) {
                throw entry.fault("items", "A routine needs at least one exercise.");
            }
            found.add(new Routine(
                    entry.id(),
                    texts.text(entry, "name", entry.id(), "name"),
                    texts.text(entry, "goal", entry.id(), "goal"),
                    items,
                    entry.has("max_pain") ? (Integer) entry.whole("max_pain", 0, 10) : null,
                    texts.marked(entry, "note", entry.id(), "note")));
        }
        return found;
    }

    private static void alternativesExist(List<Exercise> exercises, Map<String, CatalogueEntry> entries) {
        for (Exercise exercise : exercises) {
            String other = exercise.safety().alternativeId();
            CatalogueEntry entry = entries.get(exercise.id());
            if (other != null && entry != null && (!entries.containsKey(other) || other.equals(exercise.id()))) {
                throw entry.fault("safety.alternative_id", "There is no other exercise “" + other + "”.");
            }
        }
    }
}
