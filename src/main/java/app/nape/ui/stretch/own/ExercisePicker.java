package app.nape.ui.stretch.own;

import app.nape.exercise.Exercise;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.TargetMuscle;
import app.nape.exercise.TargetRegion;
import app.nape.ui.PageContext;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.SearchField;
import app.nape.ui.control.Wrapping;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every exercise a person may add, found by name, muscle or region. */
final class ExercisePicker extends VBox {
    private record Offered(Button button, String words) {}

    private final List<Offered> offered;
    private final Label none;

    /**
     * The whole list.
     *
     * @param look told which exercise the keyboard or the pointer is on
     * @param add takes an exercise into the routine
     */
    ExercisePicker(PageContext context, Consumer<Exercise> look, Consumer<Exercise> add) {
        super(8);
        Texts texts = context.texts();
        SearchField search = new SearchField(texts, "picker-search", texts.of("routines.search"));
        search.setPromptText(texts.of("routines.search-by"));
        search.textProperty().addListener((_, _, words) -> narrow(words));
        none = new Label(texts.of("routines.nothing-found"));
        none.getStyleClass().add("quiet");
        offered = context.exercises().offered().stream()
                .map(each -> offer(texts, each, look, add))
                .toList();
        VBox list = new VBox(none);
        list.setStyle("-fx-padding: 4px;");
        offered.forEach(each -> list.getChildren().add(each.button));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setStyle("-fx-pref-height: 22em; -fx-min-height: 12em;");
        FocusFollowing.install(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        narrow("");
    }

    private static Offered offer(Texts texts, Exercise exercise, Consumer<Exercise> look, Consumer<Exercise> add) {
        String length = new LengthWords(texts).halves(SessionPlan.of(exercise).length());
        Button button = new Button(texts.of("routines.offer", exercise.name(), length), new FontIcon(Feather.PLUS));
        button.setId("add-" + exercise.id());
        button.getStyleClass().add("flat");
        Wrapping.on(button);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setStyle("-fx-padding: 0.3em 0.6em 0.3em 0.6em;");
        button.setAccessibleText(texts.of("routines.add", exercise.name(), length));
        button.setOnAction(_ -> add.accept(exercise));
        button.hoverProperty().addListener((_, _, on) -> {
            if (on) {
                look.accept(exercise);
            }
        });
        button.focusedProperty().addListener((_, _, on) -> {
            if (on) {
                look.accept(exercise);
            }
        });
        String words = Stream.concat(
                        Stream.of(exercise.name()),
                        Stream.concat(
                                exercise.targetMuscles().stream().map(TargetMuscle::label),
                                exercise.regions().stream().map(TargetRegion::label)))
                .reduce("", (all, each) -> all + " " + each.toLowerCase(Locale.ROOT));
        return new Offered(button, words);
    }

    private void narrow(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean any = false;
        for (Offered each : offered) {
            boolean fits = wanted.stream().allMatch(each.words::contains);
            each.button.setVisible(fits);
            each.button.setManaged(fits);
            any |= fits;
        }
        none.setVisible(!any);
        none.setManaged(!any);
    }
}
