package app.nape.content;

import app.nape.exercise.RoutineProblem;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one clear sentence what is wrong with a routine. */
public final class RoutineSentences {
    private final Texts texts;
    private final Map<String, String> names;

    /**
     * In the language of these texts.
     *
     * @param names the exercises’ names by id
     */
    public RoutineSentences(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    /** One sentence, such as {@code Self-hug: a hold lasts from 15 to 30 seconds.} */
    public String of(RoutineProblem problem) {
        String id = problem.exerciseId();
        return texts.of(
                "routines.problem." + problem.field().word(),
                id == null ? "" : Objects.requireNonNullElse(names.get(id), id),
                number(problem.least()),
                number(problem.most()));
    }

    private static long number(@Nullable Object bound) {
        return switch (bound) {
            case Duration length -> length.toSeconds();
            case Integer whole -> whole;
            case null, default -> 0;
        };
    }
}
