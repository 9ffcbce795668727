package app.nape.ui.settings.schedule;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.ui.PageContext;
import app.nape.ui.control.SearchCombo;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is shown during a break: a routine, one exercise, or the short desk set in turn. */
final class ExerciseChoice extends StackPane {
    private record Option(@Nullable String id, String words) {}

    private final SearchCombo<Option> box;

    ExerciseChoice(PageContext context, String ruleId, Consumer<@Nullable String> chosen) {
        Texts texts = context.texts();
        List<Option> options = new ArrayList<>();
        options.add(new Option(null, texts.of("schedule.in-turn")));
        Stream<Option> routines = context.exercises().routines().stream()
                .map((Routine each) -> new Option(each.id(), texts.of("schedule.routine", each.name())));
        Stream<Option> exercises = context.exercises().offered().stream()
                .filter(Exercise::deskFriendly)
                .map((Exercise each) -> new Option(each.id(), each.name()));
        Stream.concat(routines, exercises).forEach(options::add);
        box = new SearchCombo<>(
                texts.of("schedule.exercise"),
                texts.of("schedule.exercise-search"),
                Option::words,
                options,
                option -> chosen.accept(option.id()));
        box.setId("exercise-" + ruleId);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(box);
    }

    void show(@Nullable String id) {
        box.keep(box.getItems().stream()
                .filter(option -> java.util.Objects.equals(option.id(), id))
                .findFirst()
                .orElseGet(() -> new Option(id, String.valueOf(id))));
    }
}
