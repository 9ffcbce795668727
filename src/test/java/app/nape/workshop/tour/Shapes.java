package app.nape.workshop.tour;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What is drawn out of shape: marks of choices that are not as wide as high, signs that reach out of their line, bars that scroll by next to nothing. */
final class Shapes {
    private static final double ROUND = 3;
    /** Nobody needs a scroll bar for less than this many pixels. */
    private static final double LITTLE = 10;

    private final Set<String> faults = new TreeSet<>();

    private Shapes() {}

    static Set<String> wrong(Scene scene) {
        Shapes shapes = new Shapes();
        shapes.look(scene.getRoot());
        return shapes.faults;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Region mark && (has(mark, "radio") || has(mark, "box")) && mark.getWidth() > 0) {
            double least = mark.prefHeight(-1);
            if (Math.abs(mark.getWidth() - mark.getHeight()) > ROUND || mark.getHeight() < least - ROUND) {
                say(String.format(
                        Locale.ROOT,
                        "%.0f by %.0f, not %.0f: %s",
                        mark.getWidth(),
                        mark.getHeight(),
                        least,
                        Heard.described(mark.getParent())));
            }
        }
        if (node instanceof Region sign && has(sign, "tag") && sign.getParent() instanceof Region line) {
            Bounds at = sign.getBoundsInParent();
            if (at.getMinX() < -ROUND
                    || at.getMaxX() > line.getWidth() + ROUND
                    || sign.getHeight() < sign.prefHeight(sign.getWidth()) - ROUND
                    || sign.getWidth() < sign.minWidth(-1) - ROUND) {
                say(String.format(Locale.ROOT, "out of its line: %s", Heard.described(sign)));
            }
        }
        if (node instanceof Labeled words && words.isWrapText()) {
            words.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.getWrappingWidth() > 0 && longest(text) > text.getWrappingWidth() + 1)
                    .forEach(text -> say(String.format(
                            Locale.ROOT, "a word is broken: %s: %s", text.getText(), Heard.described(words))));
        }
        if (node instanceof ScrollPane pane && pane.getContent() instanceof Region content) {
            double over = content.getHeight() - pane.getViewportBounds().getHeight();
            double wide = content.getWidth() - pane.getViewportBounds().getWidth();
            if (over > 0.5 && over < LITTLE && pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
                say(String.format(Locale.ROOT, "scrolls by %.1f: %s", over, Heard.described(pane)));
            }
            if (wide > 0.5 && wide < LITTLE && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
                say(String.format(Locale.ROOT, "scrolls aside by %.1f: %s", wide, Heard.described(pane)));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private static double longest(Text text) {
        return Stream.of(text.getText().split("[ \\n/-]"))
                .mapToDouble(word -> {
                    Text alone = new Text(word);
                    alone.setFont(text.getFont());
                    return alone.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
    }

    private void say(String fault) {
        faults.add(fault);
    }

    private static boolean has(Node node, String style) {
        return node.getStyleClass().contains(style);
    }
}
