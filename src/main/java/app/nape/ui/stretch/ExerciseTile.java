package app.nape.ui.stretch;

import app.nape.content.Texts;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.Minutes;
import app.nape.ui.control.Words;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One exercise of the library: its figure, name and time. The figure moves while the pointer or the keyboard is on it. */
final class ExerciseTile extends Button {
    private final PageContext context;
    private final Exercise exercise;
    private final StackPane stage = new StackPane();
    private final VBox body = new VBox(4);
    private final Label against = Words.of("", "small", "strong");
    private final FontIcon heart = new FontIcon(Feather.HEART);
    private @Nullable FigureView figure;
    private final String minutes;
    private boolean still;

    ExerciseTile(PageContext context, Exercise exercise, Consumer<Exercise> open) {
        this.context = context;
        this.exercise = exercise;
        Texts texts = context.texts();
        getStyleClass().addAll("exercise-tile", "flat");
        setId("exercise-" + exercise.id());
        minutes = Minutes.of(texts, SessionPlan.of(exercise).length());
        stage.setStyle("-fx-min-height: 11em; -fx-pref-height: 11em; -fx-max-height: 11em;");
        Label name = new Label(exercise.name());
        name.setWrapText(true);
        name.setAlignment(Pos.TOP_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setStyle("-fx-font-weight: bold; -fx-min-height: 2.6em; -fx-pref-height: 2.6em;");
        body.getChildren().setAll(stage, name, facts(minutes), against);
        body.setMouseTransparent(true);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setStyle("-fx-background-color: -nape-line, -nape-surface; -fx-background-insets: 0, 1;"
                + "-fx-background-radius: 12, 11; -fx-padding: 0.7em 1em 0.9em 1em;"
                + "-fx-min-width: 13em; -fx-pref-width: 14em; -fx-alignment: top-left;");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        widthProperty()
                .addListener((_, _, wide) -> body.setPrefWidth(wide.doubleValue()
                        - getPadding().getLeft()
                        - getPadding().getRight()));
        setAgainst(List.of());
        setFavourite(false);
        setOnAction(_ -> open.accept(exercise));
        hoverProperty().addListener((_, _, _) -> liven());
        focusedProperty().addListener((_, _, _) -> liven());
    }

    Exercise exercise() {
        return exercise;
    }

    boolean painted() {
        return figure != null;
    }

    /** Paints the figure in the exercise's most telling pose. */
    void paint() {
        if (figure != null) {
            return;
        }
        FigureView made = ChosenFigure.of(context);
        made.setFocusTraversable(false);
        made.setMinSize(0, 0);
        made.setPrefSize(0, 0);
        made.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        made.setMotion(context.motions().of(exercise.id()), false);
        made.setMoment(exercise.tellingPhase(), 1, Duration.ZERO);
        stage.getChildren().setAll(made);
        figure = made;
        liven();
    }

    /** Says what speaks against it; nothing when the list is empty. */
    void setAgainst(List<String> reasons) {
        against.setText(String.join(". ", reasons));
        against.setVisible(!reasons.isEmpty());
        against.setManaged(!reasons.isEmpty());
        String words = context.texts().of("stretch.tile", exercise.name(), minutes);
        setAccessibleText(reasons.isEmpty() ? words : words + ". " + against.getText());
    }

    void setFavourite(boolean liked) {
        heart.setVisible(liked);
        heart.setManaged(liked);
    }

    void setReducedMotion(boolean reduced) {
        still = reduced;
    }

    private HBox facts(String minutes) {
        Label time = new Label(minutes);
        time.getStyleClass().addAll("quiet", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, time, heart, space);
        line.setAlignment(Pos.CENTER_LEFT);
        if (exercise.deskFriendly()) {
            FontIcon desk = new FontIcon(Feather.MONITOR);
            desk.getStyleClass().add("quiet");
            Label word = new Label(context.texts().of("stretch.desk"));
            word.getStyleClass().addAll("quiet", "small");
            line.getChildren().addAll(desk, word);
        }
        return line;
    }

    private void liven() {
        FigureView made = figure;
        if (made == null) {
            return;
        }
        if ((isHover() || isFocused()) && !still) {
            made.playPreview();
        } else {
            made.setMoment(exercise.tellingPhase(), 1, Duration.ZERO);
        }
    }
}
