package app.nape.ui.insights;

import app.nape.journal.BeforeAfter;
import app.nape.journal.MedianChange;
import app.nape.words.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

/** How scores changed, in words a person knows: less, more, in the middle; and nothing about why. */
final class ChangeWords {
    private final Texts texts;
    private final NumberFormat number;

    ChangeWords(Texts texts) {
        this.texts = texts;
        number = NumberFormat.getInstance(texts.locale());
        number.setMaximumFractionDigits(1);
    }

    /** A change in a few words, for example 2 points less. */
    String change(double points) {
        double size = Math.abs(points);
        String key = points < 0 ? "insights.points-less" : "insights.points-more";
        if (points == 0) {
            return texts.of("insights.no-change");
        }
        return size == Math.rint(size)
                ? texts.counted(key, Math.round(size))
                : texts.of(key + ".other", number.format(size));
    }

    /** The same without its unit, for example 2 less. */
    String shortly(double points) {
        return points == 0
                ? texts.of("insights.no-change")
                : texts.of(points < 0 ? "insights.less" : "insights.more", number.format(Math.abs(points)));
    }

    /** Points with their sign, as on the axis. */
    String signed(double points) {
        return (points < 0 ? "−" : points > 0 ? "+" : "") + number.format(Math.abs(points));
    }

    /** The line under a name: how many records, the middle before, the middle of the change and where that may lie. */
    String line(MedianChange change) {
        return texts.counted(
                "insights.change-line",
                change.n(),
                number.format(change.before()),
                change(change.points()),
                range(change));
    }

    /** Where the middle may lie. */
    String range(MedianChange change) {
        return change.low() == change.high()
                ? texts.of("insights.range-one", shortly(change.low()))
                : texts.of("insights.range", shortly(change.low()), shortly(change.high()));
    }

    /** The figures in a sentence, for whoever reads the chart point by point. */
    String sentence(String name, MedianChange change) {
        return texts.of("insights.change", name, line(change), Math.round(change.confidence() * 100));
    }

    /** The names of the table's columns. */
    List<String> columns() {
        return Stream.of(
                        "insights.what",
                        "insights.uses",
                        "insights.with-scores",
                        "insights.before",
                        "insights.median",
                        "insights.interval",
                        "insights.mark")
                .map(texts::of)
                .toList();
    }

    /** A row of the table. */
    List<String> row(String name, BeforeAfter each) {
        MedianChange change = each.change();
        String uses = Integer.toString(each.uses());
        String scored = Integer.toString(each.n());
        return change == null
                ? List.of(name, uses, scored, "–", "–", "–", "–")
                : List.of(
                        name,
                        uses,
                        scored,
                        number.format(change.before()),
                        signed(change.points()),
                        texts.of("insights.from-to", signed(change.low()), signed(change.high())),
                        change.meaningful() ? texts.of("insights.meaningful") : "–");
    }
}
