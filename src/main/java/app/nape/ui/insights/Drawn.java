package app.nape.ui.insights;

import app.nape.ui.control.Measure;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Pane;

/** A drawing with time or a scale from left to right, in every language, that is drawn anew when its width or the size of text changes. */
abstract class Drawn extends Pane {
    final Measure measure = new Measure();
    /** After the label that measures: while JavaFX goes through what is in a pane to style it, nothing of that may come or go. */
    final Group drawing = new Group();

    Drawn() {
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(measure, drawing);
    }
}
