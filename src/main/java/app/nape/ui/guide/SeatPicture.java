package app.nape.ui.guide;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * Somebody at a desk, from the side, with four numbers at what can be changed: 1 the top of the screen, 2 the back of the chair, 3 keyboard
 * and mouse, 4 the feet. Few simple shapes in the colours of the figure, so that it follows every appearance; it grows with its room.
 */
final class SeatPicture extends Region {
    private static final double WIDE = 360;
    private static final double HIGH = 290;
    private static final double MOST = 1.5;

    private final Group drawing = new Group();

    /** {@code words} say what it shows, for whoever does not see it. */
    SeatPicture(String words) {
        setId("seat-picture");
        getStyleClass().add("seat-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        drawing.setManaged(false);
        getChildren().add(drawing);
        room();
        person();
        number(1, 272, 62);
        number(2, 66, 168);
        number(3, 212, 132);
        number(4, 214, 252);
    }

    private void room() {
        draw("seat-line", new Line(20, 272, 340, 272));
        // The chair: its foot, its stem, its seat and its back.
        draw("seat-prop", new Line(76, 268, 132, 268), new Line(104, 268, 104, 212));
        draw("seat-thing", new Rectangle(74, 200, 74, 12), rotated(new Rectangle(74, 118, 11, 78), -6));
        // The desk with the screen on it, keyboard and mouse.
        draw("seat-thing", new Rectangle(178, 164, 150, 9), new Rectangle(310, 173, 9, 99));
        draw("seat-thing", new Rectangle(282, 74, 10, 76), new Rectangle(272, 158, 30, 6));
        draw("seat-prop", new Line(287, 150, 287, 158));
        draw("seat-thing", new Rectangle(188, 159, 34, 5), new Rectangle(228, 158, 13, 6));
        Line sight = new Line(152, 76, 278, 76);
        sight.getStrokeDashArray().setAll(5.0, 5.0);
        draw("seat-sight", sight);
    }

    private void person() {
        draw("seat-leg", new Polyline(110, 196, 176, 198, 180, 258));
        draw("seat-shoe", new Line(180, 265, 204, 265));
        draw("seat-trunk", new Polyline(108, 190, 104, 152, 116, 116));
        draw("seat-neck", new Line(120, 108, 126, 94));
        draw("seat-head", new Circle(132, 78, 20));
        draw("seat-arm", new Polyline(118, 122, 122, 160, 192, 156));
    }

    private void number(int number, double x, double y) {
        Text text = new Text(Integer.toString(number));
        text.getStyleClass().add("seat-number");
        StackPane badge = new StackPane(text);
        badge.getStyleClass().add("seat-badge");
        badge.setPrefSize(26, 26);
        badge.resizeRelocate(x - 13, y - 13, 26, 26);
        drawing.getChildren().add(badge);
    }

    private void draw(String style, Shape... shapes) {
        for (Shape shape : shapes) {
            shape.getStyleClass().add(style);
            drawing.getChildren().add(shape);
        }
    }

    private static Shape rotated(Rectangle shape, double degrees) {
        shape.setRotate(degrees);
        return shape;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH * scale(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double scale = scale(getWidth());
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        // A group is scaled about the middle of what is in it.
        double dx = drawing.getLayoutBounds().getCenterX();
        double dy = drawing.getLayoutBounds().getCenterY();
        drawing.setLayoutX((getWidth() - WIDE * scale) / 2 + dx * (scale - 1));
        drawing.setLayoutY(dy * (scale - 1));
    }

    private static double scale(double width) {
        return width <= 0 ? 1 : Math.min(width / WIDE, MOST);
    }
}
