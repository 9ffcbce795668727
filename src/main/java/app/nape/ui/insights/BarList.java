package app.nape.ui.insights;

import app.nape.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names with a bar each and, at its end, its number. */
final class BarList extends GridPane {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private static final double TALL = 9;
    private static final double GAP = 8;
    private static final double NAMES = 260;

    /**
     * One bar.
     *
     * @param number what stands at its end
     */
    record Bar(String name, double length, String number) {}

    private final List<Label> names = new ArrayList<>();

    /** Shows which bar is read; -1 for none. */
    void mark(int bar) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).pseudoClassStateChanged(READ, i == bar);
        }
    }

    BarList(List<Bar> bars) {
        super(14, 8);
        getStyleClass().add("bar-list");
        ColumnConstraints named = new ColumnConstraints();
        named.setMaxWidth(NAMES);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        drawn.setFillWidth(true);
        getColumnConstraints().addAll(named, drawn);
        double most = bars.stream().mapToDouble(Bar::length).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Label name = Words.of(bar.name(), "bar-name");
            names.add(name);
            add(name, 0, i);
            add(new Track(most <= 0 ? 0 : bar.length() / most, bar.number()), 1, i);
        }
    }

    private static final class Track extends Pane {
        private final Region bar = new Region();
        private final Label number;
        private final double share;

        Track(double share, String words) {
            this.share = share;
            number = new Label(words);
            number.getStyleClass().add("small");
            bar.getStyleClass().add("bar-fill");
            getChildren().addAll(bar, number);
        }

        @Override
        protected double computePrefHeight(double width) {
            return number.prefHeight(-1);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 3 * number.prefWidth(-1);
        }

        @Override
        protected double computeMinWidth(double height) {
            return number.prefWidth(-1) + GAP;
        }

        @Override
        protected void layoutChildren() {
            double wide = number.prefWidth(-1);
            double length = Math.max(2, (getWidth() - wide - GAP) * share);
            bar.resizeRelocate(0, (getHeight() - TALL) / 2, length, TALL);
            double high = number.prefHeight(-1);
            number.resizeRelocate(length + GAP, (getHeight() - high) / 2, wide, high);
        }
    }
}
