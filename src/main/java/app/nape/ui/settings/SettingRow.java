package app.nape.ui.settings;

import app.nape.ui.control.WidthFirst;
import app.nape.ui.control.Words;
import app.nape.words.Folded;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One setting: its name and what it does at the left, at the right its control, whose first line stands beside the name; or beneath where there is no room. */
final class SettingRow extends WidthFirst {
    private static final double NAME_EMS = 17;
    private static final double LEAST_CONTROL_EMS = 19;
    private static final double GAP = 24;
    /** Height of a line of the name, in heights of text. */
    private static final double NAME_LINE = 1.21;

    private final VBox names;
    private final Label name;
    private final Node control;
    private final String searched;

    SettingRow(String title, String hint, Node control) {
        this.control = control;
        name = Words.of(title, "strong");
        names = new VBox(2, name);
        if (!hint.isEmpty()) {
            names.getChildren().add(Words.of(hint, "quiet", "small"));
        }
        name.setLabelFor(control);
        searched = Folded.of(title + " " + hint);
        getStyleClass().add("setting-row");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(names, control);
    }

    /** Whether all these folded words stand in it, on its control or in its section's title. Marks those that stand in it. */
    boolean matches(String section, List<String> words) {
        SearchHits.mark(this, words);
        String title = searched + " " + Folded.of(section);
        return words.stream().allMatch(title::contains)
                || words.stream().allMatch((title + " " + otherWords())::contains);
    }

    /** What it says of itself and what stands on its control, folded. */
    String otherWords() {
        return searched + " " + SearchHits.words(control);
    }

    String title() {
        return name.getText();
    }

    /** Puts the keyboard on the first part of its control that takes it. */
    void takeFocus() {
        first(control).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node part) {
        if (part.isFocusTraversable() && !part.isDisabled() && part.isVisible()) {
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(each -> first(each).stream())
                        .findFirst()
                : Optional.empty();
    }

    private double em() {
        return name.getFont().getSize();
    }

    private boolean wide(double width) {
        return width >= (NAME_EMS + LEAST_CONTROL_EMS) * em() + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double heightFor(double width) {
        double room = width < 0 ? 700 : width;
        if (wide(room)) {
            double left = NAME_EMS * em();
            double drop = drop();
            return Math.max(
                    names.prefHeight(left) + Math.max(0, drop),
                    control.prefHeight(room - left - GAP) + Math.max(0, -drop));
        }
        return names.prefHeight(room) + 10 + control.prefHeight(room);
    }

    @Override
    protected void place() {
        double width = getWidth();
        boolean wide = wide(width);
        double left = wide ? NAME_EMS * em() : width;
        double namesHeight = names.prefHeight(left);
        double room = wide ? width - left - GAP : width;
        double controlHeight = control.prefHeight(room);
        double drop = wide ? drop() : 0;
        names.resizeRelocate(0, Math.max(0, drop), left, namesHeight);
        layoutInArea(
                control,
                wide ? left + GAP : 0,
                wide ? Math.max(0, -drop) : namesHeight + 10,
                room,
                controlHeight,
                0,
                javafx.geometry.HPos.LEFT,
                VPos.TOP);
    }

    /** How far the name must come down for its line to stand beside the first line of the control; below 0 the control must. */
    private double drop() {
        return Math.rint(firstMiddle(control) - NAME_LINE * em() / 2);
    }

    /** How far beneath the upper edge of a part the middle of its first line is. */
    private static double firstMiddle(Node part) {
        if (part instanceof Control || !(part instanceof Region box)) {
            return Math.max(part.minHeight(-1), part.prefHeight(-1)) / 2;
        }
        List<Node> inside =
                box.getChildrenUnmodifiable().stream().filter(Node::isManaged).toList();
        if (inside.isEmpty()) {
            return box.prefHeight(-1) / 2;
        }
        double within = box instanceof HBox
                ? inside.stream().mapToDouble(SettingRow::firstMiddle).max().orElse(0)
                : firstMiddle(inside.getFirst());
        return box.getInsets().getTop() + within;
    }
}
