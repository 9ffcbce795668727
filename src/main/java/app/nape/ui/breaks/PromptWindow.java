package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/**
 * The small card in a corner of the screen. It never asks for the keyboard: the next key goes to the person's own program.
 * A stage would take the focus when it is shown, a popup does not; a popup must belong to a window that is shown, so it
 * is given one that is minimised before it appears.
 */
final class PromptWindow {
    private static final double MARGIN = 16;

    private final PageContext context;
    private final Theme theme;
    private final Countdown countdown = new Countdown(this::hide);
    private @Nullable Popup popup;
    private @Nullable Stage owner;
    private @Nullable PromptCard card;

    PromptWindow(PageContext context, Theme theme) {
        this.context = context;
        this.theme = theme;
    }

    boolean showing() {
        return popup != null && popup.isShowing();
    }

    void show(AgentStatus.OfferedBreak offered) {
        PromptCard shown = card == null ? new PromptCard(context, this::hide) : card;
        card = shown;
        shown.show(offered);
        Popup window = popup == null ? make(shown) : popup;
        popup = window;
        Stage behind = owner == null ? owner() : owner;
        owner = behind;
        behind.show();
        countdown.say(offered.left(), true);
        countdown.start();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        window.show(behind, room.getMaxX(), room.getMaxY());
    }

    void update(AgentStatus.OfferedBreak offered) {
        countdown.say(offered.left(), true);
    }

    void hide() {
        countdown.stop();
        if (popup != null) {
            popup.hide();
        }
        if (owner != null) {
            owner.hide();
        }
    }

    private Popup make(PromptCard shown) {
        Popup window = new Popup();
        StackPane room = new StackPane(shown);
        room.getStyleClass().add("prompt-room");
        room.setPadding(new Insets(MARGIN));
        window.getContent().add(room);
        window.setAutoFix(false);
        window.setHideOnEscape(false);
        window.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_BOTTOM_RIGHT);
        theme.dress(window.getScene());
        countdown.left().addListener((_, _, left) -> shown.setLeft(left));
        return window;
    }

    private Stage owner() {
        Stage stage = new Stage(StageStyle.UTILITY);
        stage.setTitle(context.texts().of("prompt.prompt-window"));
        Scene scene = new Scene(new Pane(), 1, 1);
        // A popup takes its owner's style sheets when it is shown.
        theme.dress(scene);
        stage.setScene(scene);
        stage.setOpacity(0);
        // Elsewhere than on X11 a minimised window takes its popups with it.
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            stage.setIconified(true);
        }
        return stage;
    }
}
