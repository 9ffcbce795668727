package app.nape.ui.log.history;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.TimeWords;
import javafx.scene.control.Label;

/** Says quietly when a day ends, so that a night’s entry under the day before is no riddle. Not there where days end at midnight. */
final class DayEnd {
    private DayEnd() {}

    static Label of(PageContext context) {
        TimeWords times = new TimeWords(context.texts(), context.clocks().zone());
        Label words = Words.of(times.dayEnds(context.days()), "quiet", "small");
        words.setManaged(!words.getText().isEmpty());
        return words;
    }
}
