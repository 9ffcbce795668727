package app.nape.ui.today;

import app.nape.breaks.BreakOutcome;
import app.nape.ui.control.Legend;
import app.nape.words.BreakWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the signs of a day's breaks mean: those of that day only. The other rows draw one sign each and are named. */
final class DayKey {
    private DayKey() {}

    /** The signs, in the order from taken to skipped. */
    static List<Legend.Sign> of(List<Mark> marks, BreakWords words) {
        Set<String> looks = marks.stream()
                .filter(mark -> mark.lane() == Lane.BREAKS)
                .map(Mark::look)
                .collect(Collectors.toSet());
        return Stream.of(BreakOutcome.values())
                .filter(outcome -> looks.contains(look(outcome)))
                .map(outcome -> new Legend.Sign("mark " + look(outcome), words.outcome(outcome)))
                .toList();
    }

    /** The style class that draws how a break went. */
    static String look(BreakOutcome outcome) {
        return "mark-" + outcome.word();
    }
}
