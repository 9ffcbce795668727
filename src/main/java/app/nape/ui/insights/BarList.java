package app.nape.ui.insights;

import app.nape.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names with a bar and a number each. */
final class BarList extends GridPane {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    /** One bar. */
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
        named.setPercentWidth(42);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        drawn.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(named, drawn, numbers);
        double most = bars.stream().mapToDouble(Bar::length).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Label number = new Label(bar.number());
            number.getStyleClass().add("strong");
            number.setMinWidth(USE_PREF_SIZE);
            Label name = Words.of(bar.name(), "bar-name");
            names.add(name);
            add(name, 0, i);
            add(new Track(most <= 0 ? 0 : bar.length() / most), 1, i);
            add(number, 2, i);
        }
    }

    private static final class Track extends Pane {
        private final Region bar = new Region();
        private final double share;

        Track(double share) {
            this.share = share;
            bar.getStyleClass().add("bar-fill");
            getChildren().add(bar);
            setMinHeight(14);
        }

        @Override
        protected void layoutChildren() {
            double tall = 12;
            bar.resizeRelocate(0, (getHeight() - tall) / 2, Math.max(2, getWidth() * share), tall);
        }
    }
}
