package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.RoutineProblem;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes routines as a JSON file that people can give to each other and edit by hand. */
public final class RoutineJson {
    /** What the file calls itself. */
    public static final String SCHEMA = "nape-routines/1";

    private static final int LONGEST_HOLD_SECONDS = 120;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String SCHEMAS = "nape-routines/";

    private final Texts texts;
    private final RoutineSentences sentences;
    private final Map<String, Exercise> exercises;

    /** Refuses in the language of these texts what these exercises do not allow. */
    public RoutineJson(Texts texts, ExerciseCatalogue catalogue) {
        this.texts = texts;
        Map<String, String> names = new LinkedHashMap<>();
        catalogue.exercises().forEach(each -> names.put(each.id(), each.name()));
        sentences = new RoutineSentences(texts, names);
        exercises = catalogue.byId();
    }

    /**
     * The routines in a file.
     *
     * @param name the file's name, for sentences
     * @throws RoutineRefused when it holds no routines, or one with something out of bounds
     */
    public List<Routine> read(String name, byte[] json) {
        String schema = schema(json);
        if (!schema.equals(SCHEMA)) {
            throw new RoutineRefused(
                    texts.of(schema.startsWith(SCHEMAS) ? "routines.newer" : "routines.foreign", name));
        }
        List<Routine> found = new ArrayList<>();
        try {
            CatalogueEntry file = CatalogueFile.read(name, json, SCHEMA).onlyHas(Set.of("schema", "routines"));
            for (CatalogueEntry entry : file.objects("routines")) {
                found.add(routine(entry.named().onlyHas(Set.of("id", "name", "goal", "exercises"))));
            }
            if (found.isEmpty()) {
                throw file.fault("routines", "At least one is needed.");
            }
        } catch (CatalogueFault fault) {
            throw new RoutineRefused(String.valueOf(fault.getMessage()));
        }
        for (Routine each : found) {
            List<RoutineProblem> problems = RoutineBounds.problems(each, exercises);
            if (!problems.isEmpty()) {
                throw new RoutineRefused(sentences.of(problems.getFirst()));
            }
        }
        return found;
    }

    /** The file for routines, indented, ending in a line break. */
    public String write(List<Routine> routines) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", SCHEMA);
        file.put("routines", routines.stream().map(RoutineJson::entry).toList());
        return JSON.writeValueAsString(file) + "\n";
    }

    /** What the file calls itself; empty where it says nothing, or is no whole JSON. */
    private static String schema(byte[] json) {
        try {
            return JSON.readTree(json).path("schema").asString("");
        } catch (JacksonException problem) {
            return "";
        }
    }

    private static Routine routine(CatalogueEntry entry) {
        List<RoutineItem> items = new ArrayList<>();
        for (CatalogueEntry each : entry.objects("exercises")) {
            CatalogueEntry item = each.onlyHas(Set.of("id", "reps", "hold_s", "sets"));
            items.add(new RoutineItem(
                    item.text("id"),
                    whole(item, "reps"),
                    item.has("hold_s") ? item.seconds("hold_s", 0, LONGEST_HOLD_SECONDS) : null,
                    whole(item, "sets")));
        }
        String goal = entry.optionalText("goal");
        return new Routine(entry.id(), entry.text("name"), goal == null ? "" : goal, items);
    }

    private static @Nullable Integer whole(CatalogueEntry item, String field) {
        return item.has(field) ? (Integer) item.whole(field, 1, 99) : null;
    }

    private static Map<String, Object> entry(Routine routine) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", routine.id());
        entry.put("name", Unparted.plain(routine.name()));
        if (!routine.goal().isBlank()) {
            entry.put("goal", Unparted.plain(routine.goal()));
        }
        entry.put("exercises", routine.items().stream().map(RoutineJson::item).toList());
        return entry;
    }

    private static Map<String, Object> item(RoutineItem item) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", item.exerciseId());
        put(entry, "reps", item.reps());
        Duration hold = item.hold();
        put(entry, "hold_s", hold == null ? null : seconds(hold));
        put(entry, "sets", item.sets());
        return entry;
    }

    private static Number seconds(Duration hold) {
        return hold.toMillis() % 1000 == 0 ? (Number) hold.toSeconds() : (Number) (hold.toMillis() / 1000.0);
    }

    private static void put(Map<String, Object> entry, String field, @Nullable Object value) {
        if (value != null) {
            entry.put(field, value);
        }
    }
}
