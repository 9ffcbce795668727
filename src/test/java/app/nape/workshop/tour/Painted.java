package app.nape.workshop.tour;

import app.nape.figure.paint.Luminance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How well what stands on a window is told from what lies beneath it, from the colours that the styles gave each node: grounds are laid
 * over each other in the order in which they are painted, in each of several readings of those colours. No picture is taken. WCAG 2.2: 4.5 to 1 for text, 3 to 1 for large text, for
 * icons and for the edges of fields and boxes (1.4.3, 1.4.11); what cannot be used now is free of it.
 */
final class Painted {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    /** Large is 18 points, or 14 in bold; a point is 4/3 of a pixel. */
    private static final double LARGE_PIXELS = 24;

    private static final double LARGE_BOLD_PIXELS = 18.66;

    private final Scene scene;
    private final Map<String, UnaryOperator<Color>> readings;
    private final Map<String, String> faint = new TreeMap<>();
    private final List<String> pairs = new ArrayList<>();

    /** A colour that is laid over what was there before. */
    private record Layer(Color colour, double opacity) {}

    private Painted(Scene scene, Map<String, UnaryOperator<Color>> readings) {
        this.scene = scene;
        this.readings = readings;
    }

    /** Looks at a window, once for each way in which its colours are to be read. */
    static Painted on(Scene scene, Map<String, UnaryOperator<Color>> readings) {
        Painted painted = new Painted(scene, readings);
        painted.look(scene.getRoot(), List.of(), 1);
        return painted;
    }

    /** What is too faint: the reading, the two colours and their contrast, with one text of that kind. */
    Map<String, String> faint() {
        return faint;
    }

    /** Every pair of colours that was measured, in the order in which they were come upon. */
    List<String> pairs() {
        return pairs;
    }

    private void look(Node node, List<Node> above, double opacity) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.05) {
            return;
        }
        double here = opacity * node.getOpacity();
        List<Node> way = new ArrayList<>(above);
        way.add(node);
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) {
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            List<Layer> behind = behind(way, new Point2D(bounds.getCenterX(), bounds.getCenterY()));
            measured(List.of(colour), here, behind, least(text), text.getText(), node);
        }
        if (node instanceof Region field && hasEdge(node)) {
            Bounds bounds = field.localToScene(field.getLayoutBounds());
            Point2D beside = new Point2D(bounds.getMinX() - 1, bounds.getCenterY());
            edge(field, behind(above, beside), here);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                look(child, way, here);
            }
        }
    }

    private static boolean hasEdge(Node node) {
        boolean part = node.getParent() instanceof ComboBoxBase;
        boolean field = (node instanceof TextInputControl || node instanceof ComboBoxBase) && !part;
        boolean box = node.getStyleClass().contains("box")
                && node.getParent() != null
                && node.getParent().getStyleClass().contains("check-box");
        return box || (field && node.getLayoutBounds().getWidth() > 0);
    }

    /** What makes the edge: a border, or a ground that shows round the next one. */
    private void edge(Region field, List<Layer> behind, double opacity) {
        List<Color> colours = new ArrayList<>();
        if (field.getBorder() != null) {
            field.getBorder().getStrokes().forEach(stroke -> {
                if (stroke.getTopStroke() instanceof Color colour) {
                    colours.add(colour);
                }
            });
        }
        if (field.getBackground() != null) {
            field.getBackground().getFills().forEach(fill -> {
                if (fill.getFill() instanceof Color colour) {
                    colours.add(colour);
                }
            });
        }
        measured(colours, opacity, behind, LARGE, "(edge)", field);
    }

    private static double least(Text text) {
        double pixels = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = pixels >= LARGE_PIXELS || (bold && pixels >= LARGE_BOLD_PIXELS);
        return text instanceof FontIcon || large ? LARGE : TEXT;
    }

    /** Takes the strongest of several colours in front. */
    private void measured(
            List<Color> fronts, double opacity, List<Layer> layers, double least, String text, Node node) {
        readings.forEach((name, reading) -> {
            Color behind = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
            for (Layer layer : layers) {
                behind = over(behind, reading.apply(layer.colour()), layer.opacity());
            }
            Color strongest = behind;
            for (Color front : fronts) {
                Color seen = over(behind, reading.apply(front), opacity);
                if (contrast(seen, behind) >= contrast(strongest, behind)) {
                    strongest = seen;
                }
            }
            double contrast = contrast(strongest, behind);
            String pair = name + " " + hex(strongest) + " on " + hex(behind);
            pairs.add(pair);
            if (contrast < least - 0.005) {
                Node told = node instanceof Text && node.getParent() != null ? node.getParent() : node;
                faint.putIfAbsent(
                        String.format("%s %.2f of %.1f, %s", pair, contrast, least, Heard.described(told)), text);
            }
        });
    }

    private static List<Layer> behind(List<Node> way, Point2D place) {
        List<Layer> ground = new ArrayList<>();
        double opacity = 1;
        for (int i = 0; i < way.size(); i++) {
            Node node = way.get(i);
            if (node instanceof Text) {
                break;
            }
            Point2D point = inSight(way.subList(i, way.size()), place);
            opacity *= node.getOpacity();
            own(node, point, ground, opacity);
            Node next = i + 1 < way.size() ? way.get(i + 1) : null;
            if (next != null && node instanceof Parent parent) {
                for (Node child : drawn(parent)) {
                    if (child.equals(next)) {
                        break;
                    }
                    all(child, point, ground, opacity);
                }
            }
        }
        return ground;
    }

    /** What is scrolled out of sight will be seen before the ground that the middle of its scroll pane lies on. */
    private static Point2D inSight(List<Node> way, Point2D place) {
        for (Node node : way) {
            if (node.getStyleClass().contains("viewport")
                    || node.getStyleClass().contains("clipped-container")) {
                Bounds seen = node.localToScene(node.getLayoutBounds());
                return seen.contains(place) ? place : new Point2D(seen.getCenterX(), seen.getCenterY());
            }
        }
        return place;
    }

    /** Children in the order in which they are painted. */
    private static List<Node> drawn(Parent parent) {
        List<Node> children = parent.getChildrenUnmodifiable();
        if (children.stream().allMatch(child -> child.getViewOrder() == 0)) {
            return children;
        }
        return children.stream()
                .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                .toList();
    }

    private static void all(Node node, Point2D point, List<Layer> ground, double opacity) {
        if (!node.isVisible() || !node.localToScene(node.getBoundsInLocal()).contains(point)) {
            return;
        }
        double here = opacity * node.getOpacity();
        own(node, point, ground, here);
        if (node instanceof Parent parent) {
            for (Node child : drawn(parent)) {
                all(child, point, ground, here);
            }
        }
    }

    private static void own(Node node, Point2D point, List<Layer> ground, double opacity) {
        if (node instanceof Region region && region.getBackground() != null) {
            Background background = region.getBackground();
            Point2D at = region.sceneToLocal(point);
            for (BackgroundFill fill : background.getFills()) {
                Insets in = fill.getInsets();
                boolean inside = at.getX() >= in.getLeft()
                        && at.getX() <= region.getWidth() - in.getRight()
                        && at.getY() >= in.getTop()
                        && at.getY() <= region.getHeight() - in.getBottom();
                if (inside && fill.getFill() instanceof Color colour) {
                    ground.add(new Layer(colour, opacity));
                }
            }
        } else if (node instanceof Shape shape
                && !(node instanceof Text)
                && shape.getFill() instanceof Color colour
                && shape.contains(shape.sceneToLocal(point))) {
            ground.add(new Layer(colour, opacity));
        }
    }

    private static Color over(Color ground, Color colour, double opacity) {
        double part = colour.getOpacity() * opacity;
        return part >= 0.999
                ? Color.color(colour.getRed(), colour.getGreen(), colour.getBlue())
                : ground.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), part);
    }

    private static double contrast(Color one, Color other) {
        return Luminance.contrast(rgb(one), rgb(other));
    }

    private static int rgb(Color colour) {
        return 0xFF000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private static String hex(Color colour) {
        return String.format("#%06x", rgb(colour) & 0xFFFFFF);
    }
}
