package app.nape.ui.breaks;

import app.nape.ui.PageContext;
import app.nape.ui.theme.Motion;
import app.nape.ui.theme.Theme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/**
 * Something small at the right edge of the monitor the person is at. It never asks for the keyboard: the next key goes to the person's
 * own program. A stage would take the focus when it is shown, a popup does not, as long as what it belongs to does not either.
 */
final class CornerPopup {
    private static final double MARGIN = 16;

    /** Without a compositor, what is transparent would be drawn white: no round corners and no shadow then. */
    private static final boolean SEE_THROUGH = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);

    private final PageContext context;
    private final Theme theme;
    private final Monitors monitors;
    private final Frames frames;
    private final boolean top;
    private @Nullable Popup popup;
    private @Nullable NoWindow owner;
    private @Nullable SlideIn slide;

    /** A popup that is made when it is first shown; at the top of the monitor or else at its bottom. */
    CornerPopup(PageContext context, Theme theme, Monitors monitors, Frames frames, boolean top) {
        this.context = context;
        this.theme = theme;
        this.monitors = monitors;
        this.frames = frames;
        this.top = top;
    }

    boolean showing() {
        return popup != null && popup.isShowing();
    }

    /** Shows {@code content}, which is the same at every call, where the person is now. */
    void show(Region content) {
        Popup window = popup == null ? make(content) : popup;
        popup = window;
        NoWindow behind = owner == null ? new NoWindow(theme) : owner;
        owner = behind;
        SlideIn moving = slide == null ? new SlideIn(content, frames) : slide;
        slide = moving;
        if (!window.isShowing()) {
            moving.play(Motion.reduced(context.settings().settings().get()));
        }
        Rectangle2D room = monitors.roomOfPerson();
        double inset = SEE_THROUGH ? 0 : MARGIN;
        window.show(behind, room.getMaxX() - inset, top ? room.getMinY() + inset : room.getMaxY() - inset);
    }

    void hide() {
        if (popup != null) {
            popup.hide();
        }
    }

    private Popup make(Region content) {
        Popup window = new Popup();
        StackPane room = new StackPane(content);
        room.getStyleClass().add(SEE_THROUGH ? "prompt-room" : "prompt-plain");
        room.setPadding(SEE_THROUGH ? new Insets(MARGIN) : Insets.EMPTY);
        // While the card slides in, a popup would grow by what sticks out of it, to the monitor beside.
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(room.widthProperty());
        edge.heightProperty().bind(room.heightProperty());
        room.setClip(edge);
        window.getContent().add(room);
        window.setAutoFix(false);
        window.setHideOnEscape(false);
        window.setAnchorLocation(
                top ? PopupWindow.AnchorLocation.WINDOW_TOP_RIGHT : PopupWindow.AnchorLocation.WINDOW_BOTTOM_RIGHT);
        theme.dress(window.getScene());
        return window;
    }
}
