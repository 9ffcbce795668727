package app.nape.ui.stretch;

import app.nape.content.Texts;
import app.nape.exercise.Routine;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A routine with how often it is meant to be done, how long it takes, and its start. */
final class RoutineCard extends VBox {
    RoutineCard(Texts texts, Routine routine, Duration length, boolean first, Runnable start) {
        super(4);
        getStyleClass().add("card");
        if (first) {
            getStyleClass().add("tinted");
        }
        setStyle("-fx-min-width: 16em; -fx-pref-width: 16em; -fx-padding: 1em 1.2em 1em 1.2em;");
        Label name = new Label(routine.name());
        name.setWrapText(true);
        name.setStyle("-fx-font-weight: bold;");
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label goal = new Label(first ? texts.of("stretch.gentle-reason") : routine.goal());
        goal.setWrapText(true);
        goal.getStyleClass().addAll("quiet", "small");
        goal.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label minutes =
                new Label(texts.of("stretch.routine-minutes", Math.max(1, Math.round(length.toSeconds() / 60.0))));
        minutes.getStyleClass().add("strong");
        Label count = new Label(
                texts.of("stretch.routine-count", routine.exerciseIds().size()));
        count.getStyleClass().addAll("quiet", "small");
        VBox facts = new VBox(minutes, count);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button go = new Button(texts.of("stretch.start"), new FontIcon(Feather.PLAY));
        go.setId("routine-" + routine.id());
        go.setAccessibleText(texts.of("stretch.start-named", routine.name()));
        go.setStyle("-fx-min-width: 6.2em;");
        if (first) {
            go.getStyleClass().add("accent");
        }
        go.setOnAction(_ -> start.run());
        HBox foot = new HBox(8, facts, between, go);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(name, goal, space, foot);
    }
}
