package app.nape.ui.control;

import app.nape.ui.FxThread;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** No scroll bar where nothing would be scrolled into sight but a part of the page's lower margin. */
public final class LittleScroll {
    private LittleScroll() {}

    /** Keeps it so for this pane. */
    public static void install(ScrollPane pane) {
        pane.viewportBoundsProperty().subscribe(_ -> look(pane));
        pane.contentProperty().flatMap(Node::layoutBoundsProperty).addListener((_, _, _) -> look(pane));
    }

    private static void look(ScrollPane pane) {
        Node content = pane.getContent();
        if (content == null) {
            return;
        }
        Bounds seen = pane.getViewportBounds();
        double over = content.getLayoutBounds().getHeight() - seen.getHeight();
        boolean little = seen.getHeight() > 0 && over > 0 && over <= margin(content);
        ScrollBarPolicy wanted = little ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED;
        if (!wanted.equals(pane.getVbarPolicy())) {
            // Afterwards: what is asked for while a page is laid out may be forgotten.
            FxThread.EXECUTOR.execute(() -> pane.setVbarPolicy(wanted));
        }
    }

    /** What is empty beneath the last thing in it: half of it at most is given away. */
    private static double margin(Node content) {
        double sum = 0;
        @Nullable Node at = content;
        while (at instanceof Region region) {
            sum += region.getInsets().getBottom();
            List<Node> parts = region.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .toList();
            at = parts.size() == 1 ? parts.getFirst() : null;
        }
        return sum / 2;
    }
}
