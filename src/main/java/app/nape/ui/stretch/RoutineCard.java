package app.nape.ui.stretch;

import app.nape.content.Texts;
import app.nape.exercise.Routine;
import app.nape.journal.SuggestionReason;
import app.nape.ui.control.Minutes;
import app.nape.ui.control.WhyWords;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A routine with how often it is meant to be done, how long it takes, its start, and when it is suggested the reason. */
final class RoutineCard extends VBox {
    RoutineCard(Texts texts, OfferedRoutine offered, Duration length, Runnable start, List<MenuItem> items) {
        super(4);
        Routine routine = offered.routine();
        SuggestionReason why = offered.why();
        getStyleClass().add("card");
        setStyle("-fx-min-width: 17em; -fx-pref-width: 17em; -fx-padding: 1em 0.8em 0.9em 1.2em;");
        Label name = new Label(routine.name());
        name.setWrapText(true);
        name.setStyle("-fx-font-weight: bold;");
        name.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(name);
        if (why != null) {
            getStyleClass().add("tinted");
            getChildren().add(small(WhyWords.of(texts, why), "strong"));
        }
        if (!routine.goal().isBlank()) {
            getChildren().add(small(routine.goal(), "quiet"));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label minutes = new Label(Minutes.of(texts, length));
        minutes.getStyleClass().add("strong");
        Label count = new Label(
                texts.of("stretch.routine-count", routine.exerciseIds().size()));
        count.getStyleClass().addAll("quiet", "small");
        VBox facts = new VBox(minutes, count);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button go = new Button(texts.of("stretch.start"), new FontIcon(Feather.PLAY));
        go.setId("routine-" + routine.id());
        go.setAccessibleText(texts.of("stretch.start-named", routine.name()));
        go.setMinWidth(Region.USE_PREF_SIZE);
        if (why != null) {
            go.getStyleClass().add("accent");
        }
        go.setOnAction(_ -> start.run());
        MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
        more.setId("more-" + routine.id());
        more.getStyleClass().addAll("flat", "round");
        more.setAccessibleText(texts.of("routines.more-of", routine.name()));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(items);
        HBox foot = new HBox(4, facts, between, go, more);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(space, foot);
    }

    private static Label small(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(style, "small");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
