package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** The small card in a corner of the screen. It never asks for the keyboard: the next key goes to the person's own program. */
final class PromptWindow {
    private static final double MARGIN = 16;

    private final PageContext context;
    private final Theme theme;
    private final Countdown countdown = new Countdown(this::hide);
    private @Nullable Stage stage;
    private @Nullable PromptCard card;

    PromptWindow(PageContext context, Theme theme) {
        this.context = context;
        this.theme = theme;
    }

    boolean showing() {
        return stage != null && stage.isShowing();
    }

    void show(AgentStatus.OfferedBreak offered) {
        PromptCard shown = card == null ? new PromptCard(context, this::hide) : card;
        card = shown;
        shown.show(offered);
        Stage window = stage == null ? make(shown) : stage;
        stage = window;
        countdown.say(offered.left(), true);
        countdown.start();
        window.sizeToScene();
        place(window);
        window.show();
        place(window);
    }

    void update(AgentStatus.OfferedBreak offered) {
        countdown.say(offered.left(), true);
    }

    void hide() {
        countdown.stop();
        if (stage != null) {
            stage.hide();
        }
    }

    private Stage make(PromptCard shown) {
        Stage window = new Stage(StageStyle.TRANSPARENT);
        window.setAlwaysOnTop(true);
        window.setTitle(context.texts().of("prompt.prompt-window"));
        StackPane room = new StackPane(shown);
        room.getStyleClass().add("prompt-room");
        room.setPadding(new Insets(MARGIN));
        Scene scene = new Scene(room, Color.TRANSPARENT);
        theme.dress(scene);
        window.setScene(scene);
        window.setOnCloseRequest(_ -> countdown.stop());
        countdown.left().addListener((_, _, left) -> shown.setLeft(left));
        return window;
    }

    private static void place(Stage window) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        window.setX(room.getMaxX() - window.getWidth());
        window.setY(room.getMaxY() - window.getHeight());
    }
}
