package app.nape.ui.body;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** The letter for left or right beside the drawing: as large as the person's text, however small the drawing is. */
final class SideLetter {
    private final Text word = new Text();
    private final Scale upright = new Scale();
    private final double x;
    private final double foot;

    /** {@code x} is its middle and {@code foot} its lower edge, in the drawing's units. */
    SideLetter(String letter, double x, double foot) {
        this.x = x;
        this.foot = foot;
        word.setText(letter);
        word.setX(x);
        word.setY(foot);
        word.getStyleClass().setAll("body-side");
        word.setTextOrigin(VPos.BOTTOM);
        word.setMouseTransparent(true);
        upright.setPivotX(x);
        upright.setPivotY(foot);
        word.getTransforms().add(upright);
    }

    Text word() {
        return word;
    }

    /** For a drawing that is shown {@code scale} times its own size. */
    void fit(double scale) {
        if (scale > 0) {
            Bounds box = word.getLayoutBounds();
            word.setX(x - box.getWidth() / 2);
            word.setY(foot);
            upright.setX(1 / scale);
            upright.setY(1 / scale);
        }
    }
}
