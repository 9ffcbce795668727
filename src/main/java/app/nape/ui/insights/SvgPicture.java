package app.nape.ui.insights;

import app.nape.words.Unparted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A drawn part of the window as an SVG file: shapes, words and filled boxes, as they are laid out and coloured now. */
final class SvgPicture {
    private final StringBuilder out = new StringBuilder();
    private final Transform toRoot;

    private SvgPicture(Node root) {
        Transform scene = root.getLocalToSceneTransform();
        toRoot = Transform.translate(-scene.getTx(), -scene.getTy());
    }

    /**
     * Draws a node that has been laid out in a scene.
     *
     * @param title what it shows, for those who hear it
     */
    static String of(Node root, String title) {
        SvgPicture picture = new SvgPicture(root);
        Bounds size = root.getLayoutBounds();
        picture.node(root);
        return String.format(
                Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s">
                <title>%3$s</title>
                %4$s</svg>
                """, number(size.getWidth()), number(size.getHeight()), escaped(title), picture.out);
    }

    private void node(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof FontIcon) {
            return;
        }
        switch (node) {
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> box(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::node);
        }
    }

    private void shape(Shape shape) {
        String geometry =
                switch (shape) {
                    case Line it ->
                        "<line" + at("x1", it.getStartX()) + at("y1", it.getStartY()) + at("x2", it.getEndX())
                                + at("y2", it.getEndY());
                    case Circle it ->
                        "<circle" + at("cx", it.getCenterX()) + at("cy", it.getCenterY()) + at("r", it.getRadius());
                    case Rectangle it ->
                        "<rect" + at("x", it.getX()) + at("y", it.getY()) + at("width", it.getWidth())
                                + at("height", it.getHeight()) + at("rx", it.getArcWidth() / 2);
                    case SVGPath it -> "<path d=\"" + escaped(it.getContent()) + "\"";
                    case Path it ->
                        "<path d=\""
                                + it.getElements().stream()
                                        .map(SvgPicture::step)
                                        .collect(Collectors.joining()) + "\"";
                    default -> "";
                };
        if (!geometry.isEmpty() && (shape.getFill() instanceof Color || shape.getStroke() instanceof Color)) {
            out.append(geometry)
                    .append(paint("fill", shape.getFill()))
                    .append(paint("stroke", shape.getStroke()))
                    .append(shape.getStroke() == null ? "" : at("stroke-width", shape.getStrokeWidth()))
                    .append(place(shape))
                    .append("/>\n");
        }
    }

    private static String step(PathElement element) {
        return switch (element) {
            case MoveTo it -> "M" + numbers(it.getX(), it.getY());
            case LineTo it -> "L" + numbers(it.getX(), it.getY());
            case QuadCurveTo it -> "Q" + numbers(it.getControlX(), it.getControlY(), it.getX(), it.getY());
            case CubicCurveTo it ->
                "C"
                        + numbers(
                                it.getControlX1(),
                                it.getControlY1(),
                                it.getControlX2(),
                                it.getControlY2(),
                                it.getX(),
                                it.getY());
            case ClosePath _ -> "Z";
            default -> "";
        };
    }

    private static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(SvgPicture::number).collect(Collectors.joining(" "));
    }

    private void box(Region region) {
        List<BackgroundFill> fills = region.getBackground() == null
                ? List.of()
                : region.getBackground().getFills();
        for (BackgroundFill fill : fills) {
            if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
                var in = fill.getInsets();
                out.append("<rect")
                        .append(at("x", in.getLeft()))
                        .append(at("y", in.getTop()))
                        .append(at("width", Math.max(0, region.getWidth() - in.getLeft() - in.getRight())))
                        .append(at("height", Math.max(0, region.getHeight() - in.getTop() - in.getBottom())))
                        .append(at("rx", fill.getRadii().getTopLeftHorizontalRadius()))
                        .append(paint("fill", colour))
                        .append(place(region))
                        .append("/>\n");
            }
        }
    }

    private void text(Text text) {
        if (text.getText().isBlank()) {
            return;
        }
        var lines = text.getLayoutInfo().getTextLines(false);
        for (var line : lines) {
            String words = text.getText()
                    .substring(line.start(), Math.min(line.end(), text.getText().length()))
                    .strip();
            double baseline = line.bounds().getMinY()
                    + text.getBaselineOffset()
                    - lines.getFirst().bounds().getMinY()
                    + text.getLayoutBounds().getMinY();
            out.append("<text")
                    .append(at(
                            "x",
                            line.bounds().getMinX() + text.getLayoutBounds().getMinX()))
                    .append(at("y", baseline))
                    .append(at("font-size", text.getFont().getSize()))
                    .append(text.getFont().getStyle().contains("Bold") ? " font-weight=\"700\"" : "")
                    .append(" font-family=\"")
                    .append(escaped(text.getFont().getFamily()))
                    .append(", sans-serif\"")
                    .append(paint("fill", text.getFill()))
                    .append(place(text))
                    .append(">")
                    .append(escaped(words))
                    .append("</text>\n");
        }
    }

    private String place(Node node) {
        Transform at = toRoot.createConcatenation(node.getLocalToSceneTransform());
        boolean moved = at.getMxx() == 1 && at.getMyy() == 1 && at.getMxy() == 0 && at.getMyx() == 0;
        String opacity = node.getOpacity() < 1 ? at("opacity", node.getOpacity()) : "";
        return opacity
                + (moved
                        ? " transform=\"translate(" + numbers(at.getTx(), at.getTy()) + ")\""
                        : " transform=\"matrix("
                                + numbers(at.getMxx(), at.getMyx(), at.getMxy(), at.getMyy(), at.getTx(), at.getTy())
                                + ")\"");
    }

    private static String paint(String name, @Nullable Paint paint) {
        if (!(paint instanceof Color colour)) {
            return " " + name + "=\"none\"";
        }
        String hex = String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
        return " " + name + "=\"" + hex + "\""
                + (colour.getOpacity() < 1 ? at(name + "-opacity", colour.getOpacity()) : "");
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
        return written.equals("-0") ? "0" : written;
    }

    private static String escaped(String text) {
        return Unparted.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
