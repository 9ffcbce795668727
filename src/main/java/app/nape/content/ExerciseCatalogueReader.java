package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exercises, routines, cautions and sources, and refuses a wrong entry with file, id and field. */
public final class ExerciseCatalogueReader {
    private static final String BUNDLED = "exercises.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExerciseCatalogueReader() {}

    /** The catalogue that Nape ships. */
    public static ExerciseCatalogue bundled() {
        try (InputStream stream = ExerciseCatalogueReader.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new CatalogueFault(BUNDLED, "file", "", "It is missing from the program.");
            }
            return read(BUNDLED, stream.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * A catalogue in the layout of the bundled one.
     *
     * @param file name used in faults
     * @throws CatalogueFault at the first wrong value
     */
    public static ExerciseCatalogue read(String file, byte[] json) {
        CatalogueEntry whole = new CatalogueEntry(file, "file", "", tree(file, json));
        Map<String, String> cautions = cautions(whole.object("cautions"));
        Map<String, ExerciseSource> sources = sources(whole.object("sources"));
        List<Exercise> exercises = new ArrayList<>();
        Map<String, CatalogueEntry> entries = new HashMap<>();
        for (CatalogueEntry found : whole.objects("exercises")) {
            CatalogueEntry entry = found.named();
            if (entries.put(entry.id(), entry) != null) {
                throw entry.fault("id", "Another exercise has this id.");
            }
            exercises.add(ExerciseEntry.read(entry, cautions.keySet(), sources.keySet()));
        }
        alternativesExist(exercises, entries);
        return new ExerciseCatalogue(
                exercises, routines(whole, entries.keySet()), cautions, sources, whole.text("status"));
    }

    private static JsonNode tree(String file, byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException problem) {
            throw new CatalogueFault(file, "file", "", "It is not JSON: " + problem.getOriginalMessage());
        }
    }

    private static Map<String, String> cautions(CatalogueEntry entry) {
        Map<String, String> found = new HashMap<>();
        entry.names().forEach(key -> found.put(key, entry.text(key)));
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

    private static List<Routine> routines(CatalogueEntry whole, Set<String> exerciseIds) {
        List<Routine> found = new ArrayList<>();
        Set<String> taken = new HashSet<>(exerciseIds);
        for (CatalogueEntry program : whole.objects("programs")) {
            CatalogueEntry entry = program.named().onlyHas(Set.of("id", "name", "goal", "max_pain", "note", "items"));
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
                    entry.text("name"),
                    entry.text("goal"),
                    items,
                    entry.has("max_pain") ? (Integer) entry.whole("max_pain", 0, 10) : null,
                    entry.optionalText("note")));
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
