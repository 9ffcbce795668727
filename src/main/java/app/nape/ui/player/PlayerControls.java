package app.nape.ui.player;

import app.nape.care.plan.SkipReason;
import app.nape.exercise.SessionState;
import app.nape.ui.control.Hint;
import app.nape.ui.control.WayIcon;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons under the figure, and in their place the question whether to stop. */
final class PlayerControls extends StackPane {
    private final Texts texts;
    private final List<Button> shortened;
    private final Button pause;
    private final Button goOn;
    private final FlowPane lead = new FlowPane(8, 8);
    private final FlowPane ask = new FlowPane(12, 8);
    private final FlowPane why = new FlowPane(8, 8);

    PlayerControls(Texts texts, PlayerModel model, LeavingOut leaving) {
        this.texts = texts;
        pause = button("player-pause", Feather.PAUSE, texts.of("player.pause"), "Space", model::togglePause);
        pause.getStyleClass().addAll("accent");
        Button back = way("player-back", Feather.SKIP_BACK, texts.of("player.back"), "←", "→", model::back);
        Button skip = way("player-skip", Feather.SKIP_FORWARD, texts.of("player.skip"), "→", "←", model::skip);
        Button hurts = button("player-hurts", Feather.ALERT_CIRCLE, texts.of("player.hurts"), "H", model::hurt);
        hurts.getStyleClass().add("danger");
        Button stop = button("player-stop", Feather.X, texts.of("player.stop"), "Esc", model::stop);
        stop.getStyleClass().add("flat");
        shortened = List.of(back, skip, stop);
        setShort(false);
        lead.setAlignment(Pos.CENTER);
        Region gap = new Region();
        gap.setStyle("-fx-min-width: 0.6em;");
        lead.getChildren().addAll(back, pause, skip, gap, hurts, stop);
        if (leaving.wanted()) {
            Button unsuited = button("player-unsuited", Feather.SLASH, texts.of("player.unsuited"), "U", leaving::ask);
            lead.getChildren().add(lead.getChildren().indexOf(gap), unsuited);
            reasons(leaving);
        }
        Label question = new Label(texts.of("player.stop-question"));
        question.getStyleClass().add("strong");
        goOn = button("player-go-on", Feather.PLAY, texts.of("player.go-on"), "Space", model::togglePause);
        goOn.getStyleClass().add("accent");
        Button really = button("player-stop-now", Feather.X, texts.of("player.stop-now"), "Esc", model::stopNow);
        HBox line = new HBox(question);
        line.setAlignment(Pos.CENTER);
        ask.setAlignment(Pos.CENTER);
        ask.getChildren().addAll(line, goOn, really);
        getChildren().addAll(lead, ask, why);
        why.setVisible(false);
        model.askingProperty().addListener((_, _, asking) -> asked(asking));
        asked(model.askingProperty().get());
    }

    /** In little width the buttons that are wanted less show their sign only, so that the figure and the count keep their room. */
    void setShort(boolean few) {
        pause.setStyle(few ? "" : "-fx-min-width: 8.5em;");
        for (Button each : shortened) {
            each.setContentDisplay(few ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    void show(SessionState state) {
        boolean paused = state.paused() != null;
        pause.setText(texts.of(paused ? "player.go-on" : "player.pause"));
        pause.setAccessibleText(pause.getText());
        if (pause.getGraphic() instanceof FontIcon icon) {
            icon.setIconCode(paused ? Feather.PLAY : Feather.PAUSE);
        }
    }

    // texts: followed.why.*
    private void reasons(LeavingOut leaving) {
        why.setAlignment(Pos.CENTER);
        why.getChildren().add(Words.of(texts.of("followed.why"), "strong"));
        int number = 1;
        for (SkipReason each : SkipReason.values()) {
            why.getChildren()
                    .add(button(
                            "player-why-" + each.word(),
                            Feather.CORNER_UP_RIGHT,
                            texts.of("followed.why." + each.word()),
                            Integer.toString(number),
                            () -> leaving.leaveOut(each)));
            number++;
        }
        why.getChildren().add(button("player-why-back", Feather.PLAY, texts.of("player.go-on"), "Space", leaving::ask));
        leaving.askingProperty().addListener((_, _, asking) -> {
            boolean keyboardHere = why.isFocusWithin();
            why.setVisible(asking);
            lead.setVisible(!asking && !ask.isVisible());
            if (asking) {
                why.getChildren().get(1).requestFocus();
            } else if (keyboardHere) {
                pause.requestFocus();
            }
        });
    }

    private void asked(boolean asking) {
        boolean keyboardHere = lead.isFocusWithin() || ask.isFocusWithin() || why.isFocusWithin();
        lead.setVisible(!asking);
        ask.setVisible(asking);
        if (asking) {
            goOn.requestFocus();
        } else if (keyboardHere) {
            pause.requestFocus();
        }
    }

    /** A button whose picture and arrow key point the way that the language runs. */
    private Button way(String id, Feather icon, String words, String key, String turned, Runnable action) {
        Button button = button(id, WayIcon.of(icon), words, key, action);
        button.effectiveNodeOrientationProperty()
                .subscribe(now -> Hint.on(
                        button, texts.of("player.key", words, now == NodeOrientation.RIGHT_TO_LEFT ? turned : key)));
        return button;
    }

    private Button button(String id, Feather icon, String words, String key, Runnable action) {
        return button(id, new FontIcon(icon), words, key, action);
    }

    private Button button(String id, FontIcon icon, String words, String key, Runnable action) {
        Button button = new Button(words, icon);
        button.setId(id);
        button.setAccessibleText(words);
        Hint.on(button, texts.of("player.key", words, key));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
