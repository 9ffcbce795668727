package app.nape.ui.programme;

import app.nape.care.standing.Relief;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.ui.PageContext;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.WhileHeld;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A ready-made set: what is in it, how often it is meant, how often it was done today; to start, and to follow. */
final class SetCard extends VBox {
    private final Texts texts;
    private final Label progress = Words.of("", "small", "strong");
    private final ToggleButton follow = new ToggleButton();

    SetCard(PageContext context, Routine routine) {
        super(8);
        texts = context.texts();
        getStyleClass().addAll("card", "set-card");
        setId("set-" + routine.id());
        Label goal = Words.quiet(sentence(routine.goal()));
        Label contents = Words.of(
                routine.exerciseIds().stream()
                        .flatMap(id -> context.exercises().exercises().stream()
                                .filter(exercise -> exercise.id().equals(id)))
                        .map(Exercise::name)
                        .collect(Collectors.joining(" · ")),
                "quiet",
                "small");
        Button start = new Button(texts.of("programme.start"), new FontIcon(Feather.PLAY));
        start.setAccessibleText(texts.of("programme.start-set", routine.name()));
        start.setOnAction(_ -> context.navigator().startSession(routine.id()));
        WhileHeld.hide(start, Relief.EXERCISES, context);
        follow.getStyleClass().add("chip");
        follow.setOnAction(_ -> context.settings().change(now -> {
            var followed = new java.util.TreeSet<>(now.stretching().followed());
            if (!followed.remove(routine.id())) {
                followed.add(routine.id());
            }
            return now.withStretching(it -> it.withFollowed(followed));
        }));
        follow.setAccessibleText(texts.of("programme.follow-set", routine.name()));
        progress.managedProperty().bind(progress.textProperty().isNotEmpty());
        ThingMenu.on(this, () -> menu(start));
        FlowPane buttons = new FlowPane(8, 8, start, follow);
        buttons.setAlignment(Pos.CENTER_LEFT);
        Within.width(buttons);
        // The buttons of two cards side by side stand on one line.
        contents.setMaxHeight(Double.MAX_VALUE);
        contents.setAlignment(Pos.TOP_LEFT);
        setVgrow(contents, Priority.ALWAYS);
        getChildren().addAll(Words.of(routine.name(), "section-title"), goal, contents, progress, buttons);
    }

    void show(boolean followed, long timesToday) {
        follow.setSelected(followed);
        follow.setText(followed ? texts.of("programme.following") : texts.of("programme.follow"));
        progress.setText(timesToday == 0 ? "" : texts.counted("programme.done-today", timesToday));
    }

    /** To start it, where nothing holds it, and to follow it or no longer. */
    private List<MenuItem> menu(Button start) {
        List<MenuItem> items = new ArrayList<>();
        if (start.isVisible()) {
            items.add(ThingMenu.item(start.getText(), start::fire));
        }
        CheckMenuItem followed = new CheckMenuItem(texts.of("programme.follow"));
        followed.setSelected(follow.isSelected());
        followed.setOnAction(_ -> follow.fire());
        items.add(followed);
        return items;
    }

    private String sentence(String goal) {
        return goal.isEmpty() ? "" : goal.substring(0, 1).toUpperCase(Locale.ROOT) + goal.substring(1);
    }
}
