package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Routines that people give to each other, and their plans. */
public final class RoutinesFuzz implements Fuzzed {
    private final ExerciseCatalogue catalogue = ExerciseCatalogueReader.bundled();
    private final Map<String, Exercise> exercises = catalogue.byId();
    private final RoutineJson json = new RoutineJson(new Texts(Locale.UK), catalogue);

    @Override
    public boolean read(byte[] input) throws Exception {
        List<Routine> routines;
        try {
            routines = json.read("mine.json", input);
        } catch (RoutineRefused refused) {
            Sound.sentence(refused.getMessage());
            return false;
        }
        for (Routine routine : routines) {
            Sound.whole(routine);
            Sound.reckoned(SessionPlan.of(routine, exercises).length().toMillis());
        }
        if (Sound.written(routines) && !json.read("mine.json", bytes(routines)).equals(routines)) {
            throw new IllegalStateException("They are other routines once they were written again.");
        }
        return true;
    }

    private byte[] bytes(List<Routine> routines) {
        return json.write(routines).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, byte[]> seeds() {
        List<Routine> own = catalogue.routines().stream()
                .map(each -> new Routine(each.id(), each.name(), each.goal(), each.items()))
                .toList();
        return Map.of("one", bytes(own.subList(0, 1)), "all", bytes(own));
    }
}
