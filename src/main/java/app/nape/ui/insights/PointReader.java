package app.nape.ui.insights;

import app.nape.ui.control.ArrowKeys;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A drawing that the keyboard reads point by point: one stop; arrows, Home and End go through it, the
 * line beneath says each. A press on a point does the same. */
final class PointReader extends VBox {
    /** So far the line that is read hangs into the room that a card has at its foot anyway. */
    static final double HANGS = 16;

    private final Texts texts;
    private final String name;
    private final Chart chart;
    private final Label read;
    private int at = -1;

    PointReader(Texts texts, String name, Chart chart) {
        super(4);
        this.texts = texts;
        this.name = name;
        this.chart = chart;
        read = Words.of(texts.of("insights.read-hint"), "small", "read-point");
        read.visibleProperty().bind(focusedProperty());
        getStyleClass().addAll("point-reader", "focusable");
        setFocusTraversable(!chart.points().isEmpty());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.counted("insights.chart-spoken", chart.points().size(), name));
        getChildren().addAll(chart.picture(), read);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(PointPressed.POINT_PRESSED, press -> {
            int point = chart.points().indexOf(press.words());
            if (point >= 0) {
                requestFocus();
                go(point);
            } else if (press.words().isEmpty() && at >= 0) {
                go(-1);
            }
            press.consume();
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && at >= 0) {
                go(-1);
            }
        });
    }

    /** Which point is read; -1 for none. */
    int at() {
        return at;
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown() || key.isMetaDown()) {
            return;
        }
        int last = chart.points().size() - 1;
        switch (ArrowKeys.of(chart.picture(), key)) {
            case RIGHT, DOWN -> go(Math.min(last, at + 1));
            case LEFT, UP -> go(at < 0 ? last : Math.max(0, at - 1));
            case HOME -> go(0);
            case END -> go(last);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(int point) {
        at = point;
        chart.mark().accept(point);
        read.setText(point < 0 ? texts.of("insights.read-hint") : chart.points().get(point));
        setAccessibleText(
                point < 0
                        ? texts.counted("insights.chart-spoken", chart.points().size(), name)
                        : chart.points().get(point));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
