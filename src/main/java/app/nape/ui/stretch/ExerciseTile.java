package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.SessionPlan;
import app.nape.ui.control.Words;
import app.nape.ui.figure.StillView;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
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
    private final Texts texts;
    private final Exercise exercise;
    private final LiveFigure live;
    private final StackPane stage = new StackPane();
    private final Label against = Words.of("", "small", "strong");
    private final FontIcon heart = new FontIcon(Feather.HEART);
    private final String minutes;
    private @Nullable StillView picture;

    ExerciseTile(Texts texts, Exercise exercise, LiveFigure live, Consumer<Exercise> open) {
        this.texts = texts;
        this.exercise = exercise;
        this.live = live;
        getStyleClass().addAll("exercise-tile", "flat");
        setId("exercise-" + exercise.id());
        minutes = new LengthWords(texts).halves(SessionPlan.of(exercise).length());
        stage.getStyleClass().add("tile-stage");
        Label name = Words.of(exercise.name(), "tile-name");
        name.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox(4, stage, name, facts(minutes), against);
        body.setMouseTransparent(true);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        widthProperty()
                .addListener((_, _, wide) -> body.setPrefWidth(wide.doubleValue()
                        - getPadding().getLeft()
                        - getPadding().getRight()));
        heart.getStyleClass().add("favourite");
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
        return picture != null;
    }

    /** Has the figure painted in the exercise's most telling pose. */
    void paint() {
        if (picture == null) {
            StillView made = live.still(exercise);
            picture = made;
            stage.getChildren().addFirst(made);
            made.setVisible(stage.getChildren().size() == 1);
        }
    }

    /** The figure looks otherwise now. */
    void repaint() {
        if (picture != null) {
            picture.requestLayout();
        }
    }

    /** Says what speaks against it; nothing when the list is empty. */
    void setAgainst(List<String> reasons) {
        against.setText(String.join(". ", reasons));
        against.setVisible(!reasons.isEmpty());
        against.setManaged(!reasons.isEmpty());
        String words = texts.of("stretch.tile", exercise.name(), minutes);
        setAccessibleText(reasons.isEmpty() ? words : words + ". " + against.getText());
    }

    void setFavourite(boolean liked) {
        heart.setVisible(liked);
        heart.setManaged(liked);
    }

    private HBox facts(String minutes) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, Words.of(minutes, "quiet", "small"), heart, space);
        line.setAlignment(Pos.CENTER_LEFT);
        if (exercise.deskFriendly()) {
            FontIcon desk = new FontIcon(Feather.MONITOR);
            desk.getStyleClass().add("quiet");
            line.getChildren().addAll(desk, Words.of(texts.of("stretch.desk"), "quiet", "small"));
        }
        return line;
    }

    private void liven() {
        if (isHover() || isFocused()) {
            live.play(stage, exercise);
        } else {
            live.rest(stage);
        }
    }
}
