package app.nape.ui.insights;

import app.nape.ui.theme.Styles;
import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.text.Text;

/** The numbers of a scale, over or under the {@link DotLine}s that are drawn on it. */
final class ScaleLine extends Drawn {
    private static final double TALL_EMS = 1.5;
    /** The widest number with the room around it, in heights of text. */
    private static final double APART_EMS = 2.2;

    private final Scale scale;
    private final DoubleFunction<String> words;

    ScaleLine(Scale scale, DoubleFunction<String> words) {
        this.scale = scale;
        this.words = words;
        setMinWidth(0);
        widthProperty().addListener((_, _, _) -> draw());
        measure.fontProperty().subscribe(font -> {
            setMinHeight(TALL_EMS * font.getSize());
            draw();
        });
    }

    private void draw() {
        drawing.getChildren().clear();
        double em = measure.em();
        double last = Double.NEGATIVE_INFINITY;
        for (double mark : scale.marks()) {
            double x = DotLine.x(scale, mark, getWidth());
            if (getWidth() > 0 && (mark == 0 || x - last >= APART_EMS * em)) {
                Text number = new Text(words.apply(mark));
                number.getStyleClass().add("chart-text");
                number.setTextOrigin(VPos.CENTER);
                number.setY(TALL_EMS * em / 2);
                number.layoutBoundsProperty()
                        .subscribe(box -> number.setX(
                                Math.clamp(x - box.getWidth() / 2, 0, Math.max(0, getWidth() - box.getWidth()))));
                drawing.getChildren().add(number);
                last = x;
            }
        }
        Styles.now(this);
    }
}
