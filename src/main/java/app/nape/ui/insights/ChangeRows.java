package app.nape.ui.insights;

import app.nape.journal.BeforeAfter;
import app.nape.journal.MedianChange;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Changes of scores one under the other on one axis: less pain to the left, more to the right, most records first. */
final class ChangeRows extends GridPane {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final double NAMES_PERCENT = 44;

    /** A remedy or a stretch by its name. */
    record Named(String name, BeforeAfter figures) {
        MedianChange change() {
            return Objects.requireNonNull(figures.change());
        }
    }

    private final List<Label> names = new ArrayList<>();

    /** These, all of which have a change. */
    ChangeRows(Texts texts, List<Named> compared) {
        super(14, 0);
        getStyleClass().add("change-rows");
        ColumnConstraints named = new ColumnConstraints();
        named.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        drawn.setFillWidth(true);
        getColumnConstraints().addAll(named, drawn);
        ChangeWords words = new ChangeWords(texts);
        Scale scale = scale(compared);
        add(Words.of(texts.of("insights.axis"), "quiet", "small"), 0, 0);
        add(new ScaleLine(scale, words::signed), 1, 0);
        for (int row = 0; row < compared.size(); row++) {
            Named each = compared.get(row);
            MedianChange change = each.change();
            Label name = Words.of(each.name(), "strong", "bar-name");
            names.add(name);
            VBox left = new VBox(1, name, Words.of(words.line(change), "quiet", "small"));
            left.getStyleClass().add("change-row");
            left.setMinWidth(0);
            if (change.meaningful()) {
                Label mark = new Label(texts.of("insights.meaningful"), new FontIcon(Feather.CHECK));
                mark.getStyleClass().add("mark-meaningful");
                left.getChildren().add(mark);
            }
            add(left, 0, row + 1);
            DotLine line = new DotLine(scale, new DotLine.Dot(change.points(), change.low(), change.high(), false));
            GridPane.setVgrow(line, Priority.ALWAYS);
            GridPane.setValignment(left, VPos.CENTER);
            add(line, 1, row + 1);
        }
    }

    /** Shows which row is read; -1 for none. */
    void mark(int row) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).pseudoClassStateChanged(READ, i == row);
        }
    }

    /** Those that can be drawn, most records first. */
    static List<Named> compared(Stream<Named> all) {
        return all.filter(each -> each.figures().change() != null)
                .sorted(Comparator.comparingInt((Named each) -> each.figures().n())
                        .reversed()
                        .thenComparing(Named::name))
                .toList();
    }

    /** One scale that holds all of them. */
    static Scale scale(List<Named> compared) {
        return Scale.around(
                compared.stream().mapToDouble(each -> each.change().low()).min().orElse(0),
                compared.stream()
                        .mapToDouble(each -> each.change().high())
                        .max()
                        .orElse(0));
    }
}
