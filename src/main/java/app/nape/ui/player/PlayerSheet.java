package app.nape.ui.player;

import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.PageFoot;
import app.nape.ui.control.PageKeys;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How the sheets before and after a session are laid out: what there is to read scrolls, the buttons stay in sight. */
final class PlayerSheet {
    private PlayerSheet() {}

    static ScrollPane scrolling(Node sheet, Region page, double widest) {
        ScrollPane pane = new ScrollPane(ContentGrid.centred(page, widest));
        pane.setFitToWidth(true);
        FocusFollowing.install(pane);
        LittleScroll.install(pane);
        PageKeys.install(sheet, pane);
        return pane;
    }

    static StackPane foot(double widest, Node... buttons) {
        FlowPane line = new FlowPane(12, 8, buttons);
        line.setPadding(new Insets(12, 40, 20, 40));
        StackPane foot = ContentGrid.centred(line, widest);
        foot.getStyleClass().addAll(PageFoot.STYLE, "foot-edge");
        return foot;
    }
}
