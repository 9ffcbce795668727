package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.Suitability;
import app.nape.ui.PageContext;
import app.nape.ui.control.ObjectionWords;
import app.nape.ui.control.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What speaks against an exercise now, and another one in its place where there is one that suits. */
final class AgainstBox extends VBox {
    private AgainstBox(List<String> reasons) {
        super(8);
        setId("exercise-against");
        getStyleClass().add("against");
        reasons.forEach(each -> getChildren().add(Words.plain(each)));
    }

    /** Empty when nothing speaks against it; {@code instead} opens another exercise. */
    static Optional<AgainstBox> of(
            PageContext context, Suitability known, Exercise exercise, Consumer<Exercise> instead) {
        List<String> reasons = ObjectionWords.of(context.texts(), known, exercise);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        AgainstBox box = new AgainstBox(reasons);
        String other = exercise.safety().alternativeId();
        if (other != null) {
            context.exercises().offered(other).filter(known::suits).ifPresent(each -> {
                Button go = new Button(context.texts().of("stretch.alternative", each.name()));
                go.setId("exercise-alternative");
                go.getStyleClass().add("accent");
                go.setOnAction(_ -> instead.accept(each));
                box.getChildren().add(go);
            });
        }
        return Optional.of(box);
    }
}
