package app.nape.ui.stretch;

import app.nape.exercise.Routine;
import app.nape.journal.SuggestionReason;
import app.nape.ui.control.Hint;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.WhyWords;
import app.nape.ui.control.Words;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A routine with how often it is meant to be done, how long it takes, its start, and when it is suggested the reason. */
final class RoutineCard extends VBox {
    private final Texts texts;
    private final Routine routine;

    /** {@code picture} shows something of it, or is null; {@code held} takes the start off while something holds it; {@code items} are what else can be done, made when asked for. */
    RoutineCard(
            Texts texts,
            OfferedRoutine offered,
            @Nullable Node picture,
            Duration length,
            Runnable start,
            Consumer<Node> held,
            Supplier<List<MenuItem>> items) {
        this.texts = texts;
        this.routine = offered.routine();
        SuggestionReason why = offered.why();
        getStyleClass().addAll("card", "routine");
        VBox words = new VBox(4, Words.of(routine.name(), "routine-name"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (why != null) {
            getStyleClass().add("tinted");
            words.getChildren().add(Words.of(WhyWords.of(texts, why), "small"));
        }
        if (!routine.goal().isBlank()) {
            words.getChildren().add(Words.of(routine.goal(), "quiet", "small"));
        }
        words.getChildren().add(facts(length));
        HBox about = new HBox(8, words);
        if (picture != null) {
            about.getChildren().add(picture);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button go = start(start);
        held.accept(go);
        if (why != null) {
            go.getStyleClass().add("accent");
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(2, go, between, more(items));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(foot, new Insets(6, 0, 0, 0));
        getChildren().addAll(about, space, foot);
        ThingMenu.on(this, () -> {
            List<MenuItem> all = new ArrayList<>(items.get());
            if (go.isVisible()) {
                all.addFirst(ThingMenu.item(texts.of("stretch.start"), start));
            }
            return all;
        });
    }

    private FlowPane facts(Duration length) {
        return new FlowPane(
                8,
                0,
                Words.of(new LengthWords(texts).halves(length), "strong", "small"),
                Words.of(
                        texts.counted(
                                "stretch.routine-count", routine.exerciseIds().size()),
                        "quiet",
                        "small"));
    }

    private Button start(Runnable start) {
        Button go = new Button(texts.of("stretch.start"), new FontIcon(Feather.PLAY));
        go.setId("routine-" + routine.id());
        go.setAccessibleText(texts.of("stretch.start-named", routine.name()));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> start.run());
        return go;
    }

    private Button more(Supplier<List<MenuItem>> items) {
        Button more = new Button("", new FontIcon(Feather.MORE_HORIZONTAL));
        more.setId("more-" + routine.id());
        more.getStyleClass().addAll("flat", "round");
        more.setAccessibleText(texts.of("routines.more-of", routine.name()));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> new ContextMenu(items.get().toArray(MenuItem[]::new)).show(more, Side.BOTTOM, 0, 0));
        Hint.on(more, more.getAccessibleText());
        return more;
    }
}
