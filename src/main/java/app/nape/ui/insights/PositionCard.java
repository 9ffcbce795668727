package app.nape.ui.insights;

import app.nape.journal.PositionFigures;
import app.nape.ui.control.Card;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Longest sit, changes of position and, where the person said so, sitting and standing: a number each, with what it is. */
final class PositionCard extends VBox {
    /** Width of the words, in letters' heights. */
    private static final double LINE = 15;

    private final Texts texts;
    private final LengthWords lengths;
    private final FlowPane numbers = new FlowPane(28, 16);

    PositionCard(Texts texts) {
        super(12);
        this.texts = texts;
        lengths = new LengthWords(texts);
        getStyleClass().add("card");
        setId("positions");
        getChildren().addAll(Card.titled(texts.of("insights.positions")).getChildren());
        getChildren().addAll(Words.of(texts.of("insights.positions-note"), "quiet", "small"), numbers);
    }

    void show(PositionFigures found) {
        numbers.getChildren().clear();
        LocalDate on = found.longestOn();
        if (on != null) {
            number(
                    "longest-sit",
                    lengths.of(found.longest()),
                    texts.of(
                            "insights.longest-sit",
                            DayWords.shortDayAndYear(texts.locale()).format(on)));
        }
        number("changes-a-day", texts.of("insights.number", found.changesADay()), texts.of("insights.changes-a-day"));
        number(
                "nudges",
                texts.of("insights.of", found.answered(), found.answered() + found.lapsed()),
                texts.of("insights.nudges"));
        if (found.saysHow()) {
            number("sat", lengths.of(found.sat()), texts.of("insights.sat"));
            number("stood", lengths.of(found.stood()), texts.of("insights.stood"));
        }
    }

    private void number(String id, String number, String what) {
        Label value = Words.of(number, "position-number");
        Label says = Words.of(what, "quiet", "small");
        value.setWrapText(false);
        VBox one = new VBox(2, value, says);
        // All alike, so that what stands under one another begins under one another.
        one.prefWidthProperty()
                .bind(says.fontProperty().map(font -> font.getSize() * LINE).orElse(190.0));
        one.setMaxWidth(USE_PREF_SIZE);
        one.setMinWidth(0);
        one.setId("position-" + id);
        one.setAccessibleText(number + ": " + what);
        numbers.getChildren().add(one);
    }
}
