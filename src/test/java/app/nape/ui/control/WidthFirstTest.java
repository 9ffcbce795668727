package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class WidthFirstTest {
    private final Region part = new Region();
    private final Counted pane = new Counted();
    private int measured;

    private final class Counted extends WidthFirst {
        private Counted() {
            part.setPrefHeight(50);
            getChildren().add(part);
        }

        @Override
        protected double heightFor(double width) {
            measured++;
            return part.prefHeight(width) + (width > 500 ? 0 : 30);
        }

        @Override
        protected void place() {
            part.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    @Test
    void isMeasuredOnceForAllThatAColumnAsks() {
        VBox column = new VBox(pane);
        assertEquals(80, column.prefHeight(400));
        assertEquals(80, column.minHeight(400), "nothing is cut off");
        assertEquals(80, column.prefHeight(400));
        assertEquals(1, measured);
        assertEquals(50, column.prefHeight(600));
        assertEquals(2, measured);
        assertEquals(Orientation.HORIZONTAL, pane.getContentBias());
    }

    @Test
    void isMeasuredAnewWhenSomethingInItHasChanged() {
        assertEquals(80, pane.prefHeight(400));
        part.setPrefHeight(70);
        assertEquals(100, pane.prefHeight(400));
    }

    @Test
    void isMeasuredAnewAfterItsPartsWerePlaced() {
        assertEquals(80, pane.prefHeight(400));
        pane.resize(400, 80);
        pane.layout();
        assertEquals("400.0 by 80.0", part.getWidth() + " by " + part.getHeight());
        assertEquals(80, pane.prefHeight(400));
        assertEquals(2, measured);
    }
}
