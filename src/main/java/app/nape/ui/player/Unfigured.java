package app.nape.ui.player;

import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Picture;
import app.nape.content.OneLine;
import app.nape.exercise.Exercise;
import app.nape.ui.control.Words;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** In place of the figure, for an exercise that has none here: the therapist's picture, else how it is done in their words. */
final class Unfigured extends StackPane {
    Unfigured() {
        setId("player-unfigured");
        setMinSize(0, 0);
        setAlignment(Pos.CENTER);
    }

    void show(Exercise exercise, Optional<OwnExercise> own) {
        Picture picture = own.map(OwnExercise::picture).orElse(null);
        if (picture != null) {
            Image image = new Image(new ByteArrayInputStream(picture.bytes()));
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(picture.words());
            view.fitWidthProperty().bind(widthProperty());
            view.fitHeightProperty().bind(heightProperty());
            view.setManaged(false);
            view.boundsInLocalProperty().addListener((_, _, _) -> requestLayout());
            getChildren().setAll(view);
        } else {
            VBox steps = new VBox(10);
            steps.setStyle("-fx-font-size: 1.3em;");
            steps.setAlignment(Pos.CENTER_LEFT);
            exercise.steps().forEach(step -> steps.getChildren().add(Words.plain(OneLine.of(step))));
            ScrollPane scroll = new ScrollPane(steps);
            scroll.setFitToWidth(true);
            scroll.setMinHeight(0);
            scroll.setMaxHeight(Region.USE_PREF_SIZE);
            scroll.setFocusTraversable(false);
            getChildren().setAll(scroll);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof ImageView view) {
            view.relocate(
                    (getWidth() - view.getBoundsInLocal().getWidth()) / 2,
                    (getHeight() - view.getBoundsInLocal().getHeight()) / 2);
        }
    }
}
