package app.nape.ui.today;

import java.time.Instant;
import java.util.List;

/**
 * A day to draw.
 *
 * @param from first instant of the axis, a full hour
 * @param to last instant of the axis, a full hour
 * @param now where the day has got to
 * @param marks what happened, oldest first
 */
record DayView(Instant from, Instant to, Instant now, List<Mark> marks) {
    DayView {
        marks = List.copyOf(marks);
    }
}
