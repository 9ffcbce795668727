package app.nape.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A page that scrolls: a title, then its parts in one column that stays readable on a wide screen. */
public final class PageFrame extends ScrollPane {
    private static final double MARGIN = 16;

    private final VBox column = new VBox();
    private final PageTitle title;
    private final Label subtitle = new Label();
    private final HBox head = new HBox(16);

    /** A page with this title. */
    public PageFrame(String titleText) {
        subtitle.getStyleClass().addAll("quiet", "page-subtitle");
        Wrapping.on(subtitle);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        title = new PageTitle(titleText);
        VBox words = new VBox(2, title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().add(words);
        head.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().add("page");
        column.getChildren().add(head);
        setContent(ContentGrid.centred(column));
        setFitToWidth(true);
        setFocusTraversable(false);
        PageKeys.install(this, this);
        FocusFollowing.install(this);
        LittleScroll.install(this);
    }

    /** The quiet line under the title. */
    public void setSubtitle(String words) {
        subtitle.setText(words);
    }

    /** Adds a small thing at the right of the title. */
    public void addToHead(Node node) {
        head.getChildren().add(node);
    }

    /** Puts a way back before the title, in the middle of its height and not of the lines beneath it. */
    public void leadBackBy(Node way) {
        HBox beside = new HBox(way);
        beside.setAlignment(Pos.CENTER);
        beside.minHeightProperty().bind(title.heightProperty());
        beside.prefHeightProperty().bind(title.heightProperty());
        beside.maxHeightProperty().bind(title.heightProperty());
        head.getChildren().addFirst(new VBox(beside));
    }

    /** The parts beneath the title, for adding to. */
    public VBox column() {
        return column;
    }

    /** Puts these parts beneath the title, in place of what was there. What stays is not touched: taken out and put in, it would lose its styles. */
    public void setParts(Node... parts) {
        List<Node> wanted = new ArrayList<>(List.of(parts));
        wanted.addFirst(head);
        List<Node> there = column.getChildren();
        there.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Node part = wanted.get(i);
            if (i > 0 && part instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
            if (i >= there.size() || !part.equals(there.get(i))) {
                there.remove(part);
                there.add(i, part);
            }
        }
    }

    /** Scrolls so far that this part of the page can be seen. */
    public void reveal(Node part) {
        settle();
        FocusFollowing.reveal(this, part);
    }

    /** Scrolls so far that this part begins at the upper edge, or as near to it as the page can scroll. */
    public void beginAt(Node part) {
        settle();
        double spare = getContent().getBoundsInLocal().getHeight()
                - getViewportBounds().getHeight();
        double above =
                part.localToScene(0, 0).getY() - getContent().localToScene(0, 0).getY();
        if (spare > 0) {
            setVvalue(Math.clamp((above - MARGIN) / spare, 0, 1));
        }
    }

    /** Changes the page without moving this part of it on the screen, as far as the page can scroll; where null, just changes it. */
    public void holdStill(@Nullable Node part, Runnable change) {
        if (part == null || getScene() == null) {
            change.run();
            return;
        }
        double before = part.localToScene(0, 0).getY();
        change.run();
        settle();
        double spare = getContent().getBoundsInLocal().getHeight()
                - getViewportBounds().getHeight();
        double moved = part.localToScene(0, 0).getY() - before;
        if (spare > 0 && moved != 0) {
            setVvalue(Math.clamp(getVvalue() + moved / spare, 0, 1));
        }
    }

    /**
     * Styles what is in this page and lays it out; from the root, for a page that has just been put into the window has no size yet. The
     * pages that wait are not styled again with it.
     */
    public void settle() {
        applyCss();
        Parent all = getScene() == null ? this : getScene().getRoot();
        all.layout();
    }
}
