package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;

/** What stands at the lower edge of a page and does not scroll: buttons, most of them. What lies over a page keeps clear of it. */
public final class PageFoot {
    /** The style class that it is known by. */
    public static final String STYLE = "page-foot";

    private PageFoot() {}

    /** How high the foot of this page is, in pixels; 0 where it has none. */
    public static double height(Parent page) {
        return page.lookupAll("." + STYLE).stream()
                .filter(PageFoot::seen)
                .mapToDouble(foot -> Math.max(foot.getLayoutBounds().getHeight(), foot.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    private static boolean seen(Node part) {
        for (Node up = part; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
