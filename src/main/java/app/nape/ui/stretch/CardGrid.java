package app.nape.ui.stretch;

import app.nape.ui.control.WidthFirst;
import java.util.List;
import javafx.scene.Node;

/** Lays cards in as many equal columns as their least width allows; the cards of a row are equally high. */
final class CardGrid extends WidthFirst {
    private static final double GAP = 12;

    /** Shows these cards and no others. */
    void setCards(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    void addCards(List<? extends Node> cards) {
        getChildren().addAll(cards);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(200, least());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * (least() + GAP) - GAP;
    }

    @Override
    protected double heightFor(double width) {
        double across = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(across);
        double sum = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            sum += rowHeight(first, columns, wide(across, columns)) + GAP;
        }
        return Math.max(0, sum - GAP);
    }

    @Override
    protected void place() {
        int columns = columns(getWidth());
        double wide = wide(getWidth(), columns);
        double y = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            double high = rowHeight(first, columns, wide);
            for (int i = first; i < Math.min(first + columns, getChildren().size()); i++) {
                double x = (i - first) * (wide + GAP);
                // Also where there is less room than a card's least width, at which layoutInArea would let it reach
                // beyond the page.
                getChildren().get(i).resizeRelocate(x, Math.rint(y), wide, Math.ceil(high));
            }
            y += high + GAP;
        }
    }

    private double rowHeight(int first, int columns, double wide) {
        double most = 0;
        for (Node card : getChildren()
                .subList(first, Math.min(first + columns, getChildren().size()))) {
            most = Math.max(most, card.prefHeight(wide));
        }
        return most;
    }

    private int columns(double across) {
        return Math.max(1, (int) ((across + GAP) / (least() + GAP)));
    }

    private static double wide(double across, int columns) {
        return Math.floor((across + GAP) / columns - GAP);
    }

    private double least() {
        return getChildren().isEmpty() ? 200 : getChildren().getFirst().minWidth(-1);
    }
}
