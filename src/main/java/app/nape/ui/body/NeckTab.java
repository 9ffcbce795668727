package app.nape.ui.body;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;

/**
 * The tab beside the drawing that stands for the neck as a whole. The drawing shrinks and grows with its room; the words on the
 * tab do not: they are as large as the person's text, and the tab around them is never too small to hit.
 */
final class NeckTab {
    /** Least height, in pixels (WCAG 2.2, 2.5.8: 24). */
    private static final double LEAST_HEIGHT = 28;

    private static final double SIDE_PADDING = 10;
    private static final double PADDING = 5;
    private static final double LEFT = 177;
    private static final double MIDDLE = 98;
    /** How far it may reach to the right, past the drawing, where nothing is beside the neck. */
    private static final double REACH = 335;

    private final BodyRegion region;
    private final Text word = new Text();
    private final Scale upright = new Scale();
    private final String name;
    private String path = "";

    NeckTab(BodyRegion region, String name) {
        this.region = region;
        this.name = name;
        word.setText(name);
        word.getStyleClass().setAll("body-word");
        word.setTextOrigin(VPos.CENTER);
        word.setTextAlignment(TextAlignment.CENTER);
        word.setMouseTransparent(true);
        word.getTransforms().add(upright);
    }

    /** The words, to be put above the region. */
    Text word() {
        return word;
    }

    /** Writes this behind its name. */
    void note(String note) {
        word.setText(name + " " + note);
    }

    /**
     * Draws it for a drawing that is shown {@code scale} times its own size.
     *
     * @return whether its outline changed
     */
    boolean fit(double scale) {
        if (scale <= 0) {
            return false;
        }
        Bounds box = word.getLayoutBounds();
        double wide = (box.getWidth() + 2 * SIDE_PADDING) / scale;
        double high = Math.max(LEAST_HEIGHT, box.getHeight() + 2 * PADDING) / scale;
        double shrunk = Math.min(1, (REACH - LEFT) / wide);
        double middle = LEFT + wide * shrunk / 2;
        upright.setX(shrunk / scale);
        upright.setY(shrunk / scale);
        upright.setPivotX(middle);
        upright.setPivotY(MIDDLE);
        word.setX(middle - box.getWidth() / 2);
        word.setY(MIDDLE);
        String now = outline(LEFT, MIDDLE - high / 2, LEFT + wide * shrunk, MIDDLE + high / 2, 9 / scale);
        if (now.equals(path)) {
            return false;
        }
        path = now;
        region.redraw(now);
        return true;
    }

    private static String outline(double left, double top, double right, double bottom, double round) {
        return String.format(
                Locale.ROOT,
                "M %1$.2f %2$.2f L %3$.2f %2$.2f Q %4$.2f %2$.2f %4$.2f %5$.2f L %4$.2f %6$.2f Q %4$.2f %7$.2f %3$.2f"
                        + " %7$.2f L %1$.2f %7$.2f Q %8$.2f %7$.2f %8$.2f %6$.2f L %8$.2f %5$.2f Q %8$.2f %2$.2f %1$.2f"
                        + " %2$.2f Z",
                left + round,
                top,
                right - round,
                right,
                top + round,
                bottom - round,
                bottom,
                left);
    }
}
