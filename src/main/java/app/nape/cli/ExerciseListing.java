package app.nape.cli;

import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Exercise;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exercise with its cautions and sources in words, so that nobody needs the catalogue to read it.
 *
 * @param exercise its own fields, beside the others
 * @param held whether warning signs hold it back now
 * @param cautionTexts all its cautions, in the order of their keys
 * @param sourceTexts where it was taken from, in the order of their keys
 */
record ExerciseListing(
        @JsonUnwrapped Exercise exercise, boolean held, List<Caution> cautionTexts, List<Source> sourceTexts) {
    /** A line of a list: an exercise or a routine with its own fields, and whether warning signs hold it back now. */
    record Line<T>(@JsonUnwrapped T each, boolean held) {}

    /** What to mind. */
    record Caution(String key, String text) {}

    /** Where to read on; the address is null where none is known. */
    record Source(String key, String title, @Nullable String url) {}

    static ExerciseListing of(ExerciseCatalogue catalogue, Exercise exercise, boolean held) {
        Map<String, String> cautions = catalogue.cautions();
        return new ExerciseListing(
                exercise,
                held,
                exercise.safety().cautions().stream()
                        .map(key -> new Caution(key, Objects.requireNonNullElse(cautions.get(key), key)))
                        .toList(),
                catalogue.sourcesOf(exercise).stream()
                        .map(each -> new Source(each.key(), each.title(), each.url()))
                        .toList());
    }
}
