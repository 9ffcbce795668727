package app.nape.ui.insights;

import app.nape.ui.control.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two figures of one kind, one under the other on a scale of their own that begins at 0. */
final class PairPlot extends GridPane {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final double NAMES_PERCENT = 44;
    private static final int MARKS = 4;

    /** One of the two. */
    record Side(String name, double value, String number) {}

    private final List<Label> names = new ArrayList<>();

    /** {@code first} as a dot, {@code second} as a ring. */
    PairPlot(Locale locale, String title, Side first, Side second) {
        super(14, 0);
        getStyleClass().add("pair-plot");
        ColumnConstraints named = new ColumnConstraints();
        named.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        drawn.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(named, drawn, numbers);
        Scale scale = Scale.upTo(Math.max(first.value(), second.value()), MARKS);
        add(Words.of(title, "strong"), 0, 0);
        add(new ScaleLine(scale, NumberFormat.getInstance(locale)::format), 1, 0);
        row(1, scale, first, false);
        row(2, scale, second, true);
    }

    private void row(int row, Scale scale, Side side, boolean open) {
        Label name = Words.of(side.name(), "bar-name");
        names.add(name);
        Label number = Words.of(side.number(), "strong");
        number.setMinWidth(USE_PREF_SIZE);
        add(name, 0, row);
        add(new DotLine(scale, DotLine.Dot.at(side.value(), open)), 1, row);
        add(number, 2, row);
    }

    /** Shows which of the two is read, 0 or 1; any other number for none. */
    void mark(int side) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).pseudoClassStateChanged(READ, i == side);
        }
    }
}
