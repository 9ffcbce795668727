package app.nape.cli;

import app.nape.journal.PositionFigures;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a span's changes of position come to, in lines; none where nothing of them is kept. */
final class PositionLines {
    private PositionLines() {}

    static List<String> of(PositionFigures found, Texts texts) {
        List<String> lines = new ArrayList<>();
        LengthWords lengths = new LengthWords(texts);
        if (found.longestOn() != null) {
            lines.add(texts.of("cli.insights.longest-sit", lengths.of(found.longest()), found.longestOn()));
        }
        if (found.days() > 0) {
            lines.add(texts.counted("cli.insights.changes", found.days(), found.changesADay()));
            lines.add(texts.of("cli.insights.nudges", found.answered(), found.lapsed()));
        }
        if (found.saysHow()) {
            lines.add(texts.of("cli.insights.sat", lengths.of(found.sat()), lengths.of(found.stood())));
        }
        return lines;
    }
}
