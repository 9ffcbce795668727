package app.nape.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A line of a list and what stands beside it, in the same place in each line that is equally wide: words at the left, its buttons or its
 * sign behind them. Where the words would get too little room the others stand beneath them.
 */
public final class AsideRow extends Pane {
    private static final double GAP = 12;
    private static final double BENEATH = 4;

    private final Labeled words;
    private final InOneLine aside;
    private final double leastEms;
    private final double mostEms;
    private double insetEms;
    private List<AsideRow> lines = List.of(this);

    /**
     * A line.
     *
     * @param leastEms so much room the words want beside the others, in heights of text
     * @param mostEms from so much on the others stand no farther away
     */
    public AsideRow(Labeled words, double leastEms, double mostEms, Node... aside) {
        this(words, leastEms, mostEms, List.of(aside));
    }

    private AsideRow(Labeled words, double leastEms, double mostEms, List<Node> aside) {
        this.words = words;
        this.leastEms = leastEms;
        this.mostEms = mostEms;
        this.aside = new InOneLine(8, BENEATH, aside.toArray(Node[]::new));
        Within.width(this.aside);
        getChildren().addAll(words, this.aside);
    }

    /** The others stand so much further in where they stand beneath the words, in heights of text. */
    public AsideRow indented(double ems) {
        insetEms = ems;
        return this;
    }

    /** What stands behind the words differs in width from line to line of these: it begins at one place in all of them, or beneath in all. */
    public static void align(List<AsideRow> lines) {
        lines.forEach(line -> line.lines = List.copyOf(lines));
    }

    private double widestAside() {
        return lines.stream()
                .mapToDouble(line -> line.aside.prefWidth(-1))
                .max()
                .orElse(0);
    }

    private double em() {
        return words.getFont().getSize();
    }

    private double wordsWide(double width) {
        return Math.floor(Math.min(mostEms * em(), width - GAP - widestAside()));
    }

    private boolean beside(double width) {
        return width < 0 || wordsWide(width) >= leastEms * em();
    }

    private double beneath(double width) {
        return Math.max(0, width - Math.rint(insetEms * em()));
    }

    /** A flat button shows no edge: beneath the words it is its own words that begin where they do. */
    private double outside() {
        return insetEms == 0
                        && aside.getChildren().getFirst() instanceof Region first
                        && first.getStyleClass().contains("flat")
                ? first.snappedLeftInset()
                : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + GAP + aside.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        return Math.ceil(
                beside(room)
                        ? Math.max(words.prefHeight(wordsWide(room)), aside.prefHeight(aside.prefWidth(-1)))
                        : words.prefHeight(room) + BENEATH + aside.prefHeight(beneath(room)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        if (beside(wide)) {
            double left = wordsWide(wide);
            double high = words.prefHeight(left);
            double others = aside.prefWidth(-1);
            double othersHigh = aside.prefHeight(others);
            words.resizeRelocate(0, Math.rint((getHeight() - high) / 2), left, high);
            aside.resizeRelocate(left + GAP, Math.rint((getHeight() - othersHigh) / 2), others, othersHigh);
        } else {
            double high = words.prefHeight(wide);
            words.resizeRelocate(0, 0, wide, high);
            double room = beneath(wide);
            aside.resizeRelocate(wide - room - outside(), high + BENEATH, room, aside.prefHeight(room));
        }
    }
}
