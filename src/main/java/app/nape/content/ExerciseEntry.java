package app.nape.content;

import app.nape.exercise.Category;
import app.nape.exercise.CautionException;
import app.nape.exercise.Dose;
import app.nape.exercise.DosePart;
import app.nape.exercise.Equipment;
import app.nape.exercise.Exercise;
import app.nape.exercise.ExerciseSafety;
import app.nape.exercise.Phase;
import app.nape.exercise.Position;
import app.nape.exercise.RepMode;
import app.nape.exercise.TargetMuscle;
import app.nape.exercise.TargetRegion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the exercises of the catalogue's file. How the figure moves stands in the motions.
 *
 * @param texts what a person reads of them
 * @param regions regions that an exercise can be for, by id
 * @param equipment things that an exercise can need, by id
 * @param cautions keys of the catalogue's cautions
 * @param sources keys of the catalogue's sources
 */
record ExerciseEntry(
        CatalogueTexts texts,
        Map<String, TargetRegion> regions,
        Map<String, Equipment> equipment,
        Set<String> cautions,
        Set<String> sources) {
    private static final int MOST_WORDS_IN_A_CUE = 12;
    private static final Set<String> FIELDS = Set.of(
            "id",
            "from_seed",
            "category",
            "position",
            "desk_friendly",
            "equipment",
            "level",
            "target_muscles",
            "regions",
            "why",
            "steps",
            "dose",
            "safety",
            "sources",
            "phases");
    private static final Set<String> DOSE_FIELDS = Set.of(
            "hold_s",
            "reps",
            "rep_mode",
            "sets",
            "rest_between_reps_s",
            "sides",
            "times_per_day",
            "note",
            "own",
            "estimated_seconds");
    private static final Set<String> SAFETY_FIELDS = Set.of(
            "suitable_in_acute_spasm", "max_start_pain_nprs", "cautions", "caution_exceptions", "alternative_id");

    Exercise read(CatalogueEntry entry) {
        entry.onlyHas(FIELDS);
        String id = entry.id();
        Dose dose = dose(entry.object("dose").onlyHas(DOSE_FIELDS));
        return new Exercise(
                id,
                texts.text(entry, "name", id, "name"),
                entry.word("category", Category.class),
                entry.word("position", Position.class),
                entry.flag("desk_friendly"),
                named(entry, "equipment", entry.texts("equipment"), equipment),
                entry.whole("level", 1, 3),
                some(entry, "target_muscles").stream()
                        .map(key -> new TargetMuscle(key, texts.text(entry, "target_muscles", "muscle", key)))
                        .toList(),
                named(entry, "regions", some(entry, "regions"), regions),
                texts.marked(entry, "why", id, "why"),
                texts.numbered(entry, "steps", id, "step"),
                dose,
                safety(entry.object("safety").onlyHas(SAFETY_FIELDS)),
                known(entry, "sources", sources),
                phases(entry, dose));
    }

    private Dose dose(CatalogueEntry entry) {
        CatalogueEntry hold = entry.object("hold_s").onlyHas(Set.of("default", "min", "max"));
        Duration least = hold.seconds("min", 0, 120);
        Duration most = hold.seconds("max", (int) least.toSeconds(), 120);
        CatalogueEntry times = entry.object("times_per_day").onlyHas(Set.of("min", "max"));
        int fewest = times.whole("min", 1, 24);
        boolean both = entry.says("sides", "both");
        if (!both && !entry.says("sides", "none")) {
            throw entry.fault("sides", "The sides are “both” or “none”.");
        }
        RepMode mode = entry.word("rep_mode", RepMode.class);
        if (both != (mode == RepMode.PER_SIDE)) {
            throw entry.fault("rep_mode", "It does not fit the sides.");
        }
        entry.whole("estimated_seconds", 1, 3600);
        return new Dose(
                hold.seconds("default", (int) least.toSeconds(), (int) most.toSeconds()),
                least,
                most,
                entry.whole("reps", 1, 60),
                mode,
                entry.whole("sets", 1, 10),
                entry.seconds("rest_between_reps_s", 0, 120),
                both,
                fewest,
                times.whole("max", fewest, 24),
                texts.marked(entry, "note", entry.id(), "dose"),
                own(entry));
    }

    private ExerciseSafety safety(CatalogueEntry entry) {
        return new ExerciseSafety(
                entry.flag("suitable_in_acute_spasm"),
                entry.whole("max_start_pain_nprs", 0, 10),
                known(entry, "cautions", cautions),
                exceptions(entry),
                entry.optionalText("alternative_id"));
    }

    private static Set<DosePart> own(CatalogueEntry entry) {
        return entry.texts("own").isEmpty() ? Set.of() : entry.words("own", DosePart.class);
    }

    private List<CautionException> exceptions(CatalogueEntry entry) {
        List<CautionException> found = new ArrayList<>();
        if (!entry.has("caution_exceptions")) {
            return found;
        }
        for (CatalogueEntry each : entry.objects("caution_exceptions")) {
            each.onlyHas(Set.of("caution"));
            String key = each.text("caution");
            if (!cautions.contains(key)) {
                throw each.fault("caution", "“" + key + "” is not in the catalogue.");
            }
            found.add(new CautionException(key, texts.text(each, "reason", each.id(), "without", key)));
        }
        return found;
    }

    private List<Phase> phases(CatalogueEntry exercise, Dose dose) {
        List<Phase> found = new ArrayList<>();
        for (CatalogueEntry entry : exercise.objects("phases")) {
            entry.onlyHas(Set.of("name", "s", "cue", "cue_left"));
            int number = found.size() + 1;
            boolean hold = entry.says("s", "hold");
            if (hold && dose.mostHold().isZero()) {
                throw entry.fault("s", "The dose has no hold.");
            }
            found.add(new Phase(
                    entry.text("name"),
                    hold ? Duration.ZERO : entry.seconds("s", 1, 60),
                    hold,
                    cue(entry, "cue", entry.id(), "cue", Integer.toString(number)),
                    leftCue(entry, dose, number)));
        }
        if (found.isEmpty()) {
            throw exercise.fault("phases", "At least one phase is needed.");
        }
        return found;
    }

    private @Nullable String leftCue(CatalogueEntry entry, Dose dose, int number) {
        String cue = cue(entry, "cue_left", entry.id(), "cue", Integer.toString(number), "left");
        if (cue != null && !(dose.bothSides() && entry.flag("cue", false))) {
            throw entry.fault("cue_left", "Only a cue of an exercise that is done on each side has one for the left.");
        }
        return cue;
    }

    private @Nullable String cue(CatalogueEntry entry, String field, String... words) {
        String cue = texts.marked(entry, field, words);
        if (cue != null && cue.strip().split("\\s+", -1).length > MOST_WORDS_IN_A_CUE) {
            throw entry.fault(field, "A cue has at most " + MOST_WORDS_IN_A_CUE + " words.");
        }
        return cue;
    }

    private static List<String> some(CatalogueEntry entry, String field) {
        List<String> found = entry.texts(field);
        if (found.isEmpty()) {
            throw entry.fault(field, "At least one is needed.");
        }
        return found;
    }

    private static <T> List<T> named(CatalogueEntry entry, String field, List<String> keys, Map<String, T> all) {
        List<T> found = new ArrayList<>();
        for (String key : keys) {
            T one = all.get(key);
            if (one == null) {
                throw entry.fault(field, "“" + key + "” is not in the catalogue.");
            }
            found.add(one);
        }
        return found;
    }

    private static List<String> known(CatalogueEntry entry, String field, Set<String> keys) {
        List<String> found = some(entry, field);
        for (String key : found) {
            if (!keys.contains(key)) {
                throw entry.fault(field, "“" + key + "” is not in the catalogue.");
            }
        }
        return found;
    }
}
