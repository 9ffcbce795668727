package app.nape.content;

import app.nape.exercise.Category;
import app.nape.exercise.CautionException;
import app.nape.exercise.Dose;
import app.nape.exercise.DosePart;
import app.nape.exercise.Exercise;
import app.nape.exercise.ExerciseSafety;
import app.nape.exercise.Phase;
import app.nape.exercise.Position;
import app.nape.exercise.RepMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One exercise of the catalogue's file. Poses are not read here: they belong to the figure's motion. */
final class ExerciseEntry {
    private static final int MOST_WORDS_IN_A_CUE = 12;
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "aka",
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
            "animation");
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

    private ExerciseEntry() {}

    static Exercise read(CatalogueEntry entry, Set<String> cautions, Set<String> sources) {
        entry.onlyHas(FIELDS);
        Dose dose = dose(entry.object("dose").onlyHas(DOSE_FIELDS));
        return new Exercise(
                entry.id(),
                entry.text("name"),
                entry.word("category", Category.class),
                entry.word("position", Position.class),
                entry.flag("desk_friendly"),
                entry.texts("equipment"),
                entry.whole("level", 1, 3),
                some(entry, "target_muscles"),
                some(entry, "regions"),
                entry.optionalText("why"),
                some(entry, "steps"),
                dose,
                safety(entry.object("safety").onlyHas(SAFETY_FIELDS), cautions),
                known(entry, "sources", sources),
                phases(entry.object("animation"), dose));
    }

    private static Dose dose(CatalogueEntry entry) {
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
                entry.optionalText("note"),
                own(entry));
    }

    private static ExerciseSafety safety(CatalogueEntry entry, Set<String> cautions) {
        return new ExerciseSafety(
                entry.flag("suitable_in_acute_spasm"),
                entry.whole("max_start_pain_nprs", 0, 10),
                known(entry, "cautions", cautions),
                exceptions(entry, cautions),
                entry.optionalText("alternative_id"));
    }

    private static Set<DosePart> own(CatalogueEntry entry) {
        return entry.texts("own").isEmpty() ? Set.of() : entry.words("own", DosePart.class);
    }

    private static List<CautionException> exceptions(CatalogueEntry entry, Set<String> cautions) {
        List<CautionException> found = new ArrayList<>();
        if (!entry.has("caution_exceptions")) {
            return found;
        }
        for (CatalogueEntry each : entry.objects("caution_exceptions")) {
            each.onlyHas(Set.of("caution", "reason"));
            String key = each.text("caution");
            if (!cautions.contains(key)) {
                throw each.fault("caution", "“" + key + "” is not in the catalogue.");
            }
            found.add(new CautionException(key, each.text("reason")));
        }
        return found;
    }

    private static List<Phase> phases(CatalogueEntry animation, Dose dose) {
        List<Phase> found = new ArrayList<>();
        for (CatalogueEntry entry : animation.objects("phases")) {
            boolean hold = entry.says("s", "hold");
            if (hold && dose.mostHold().isZero()) {
                throw entry.fault("s", "The dose has no hold.");
            }
            found.add(
                    new Phase(entry.text("name"), hold ? Duration.ZERO : entry.seconds("s", 1, 60), hold, cue(entry)));
        }
        if (found.isEmpty()) {
            throw animation.fault("phases", "At least one phase is needed.");
        }
        return found;
    }

    private static @Nullable String cue(CatalogueEntry entry) {
        String cue = entry.optionalText("cue");
        if (cue != null && cue.strip().split("\\s+", -1).length > MOST_WORDS_IN_A_CUE) {
            throw entry.fault("cue", "A cue has at most " + MOST_WORDS_IN_A_CUE + " words.");
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
