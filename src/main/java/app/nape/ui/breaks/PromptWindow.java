package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The small card in a corner of the screen. It never asks for the keyboard: the next key goes to the person's own program.
 * A stage would take the focus when it is shown, a popup does not, as long as what it belongs to does not either.
 */
final class PromptWindow {
    private static final double MARGIN = 16;

    private final PageContext context;
    private final Theme theme;
    private final Countdown countdown = new Countdown(this::hide);
    private @Nullable Popup popup;
    private @Nullable NoWindow owner;
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
        NoWindow behind = owner == null ? new NoWindow(theme) : owner;
        owner = behind;
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
}
