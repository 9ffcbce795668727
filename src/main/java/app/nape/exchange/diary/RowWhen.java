package app.nape.exchange.diary;

import app.nape.exchange.diary.RowWords.Cell;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When what a row tells of began and ended; what cannot be read, or says something else, is kept track of: it belongs into the note. */
final class RowWhen {
    private static final Duration LONGEST = Duration.ofDays(3660);
    /** Two times in one cell, of which the first is taken. */
    private static final Pattern SPAN =
            Pattern.compile("\\d[:.h]\\d{2}\\D*(?:[-–—]|to|bis|until)\\D*\\d{1,2}[:.h]\\d{2}");

    private final RowWords row;
    private final WhenReader reader;
    private final ZoneId own;
    private final List<Cell> unread = new ArrayList<>();
    private final When when;
    private final ZoneId zone;

    /** @param own the zone of a row that names none */
    RowWhen(RowWords row, WhenReader reader, ZoneId own) {
        this.row = row;
        this.reader = reader;
        this.own = own;
        when = begun();
        zone = found();
    }

    When when() {
        return when;
    }

    ZoneId zone() {
        return zone;
    }

    /** The moment it began; null without a date. */
    @Nullable
    Instant at() {
        return when.in(zone);
    }

    /** Cells of which nothing was taken, so far. */
    List<Cell> unread() {
        return List.copyOf(unread);
    }

    private When begun() {
        When told = When.NOTHING;
        for (DiaryField field : List.of(DiaryField.TIME, DiaryField.DATE)) {
            for (Cell cell : row.cells(field)) {
                When more = field == DiaryField.TIME ? reader.readTime(cell.text()) : reader.readDate(cell.text());
                told = told.or(more);
                if (lost(cell, more, told)) {
                    unread.add(cell);
                }
            }
        }
        return told;
    }

    /** Whether a cell says something that what was found does not. A spreadsheet gives a day without a time its midnight. */
    private static boolean lost(Cell cell, When more, When found) {
        if (more.equals(When.NOTHING)) {
            return !WhenReader.namesWeekday(cell.text());
        }
        boolean otherDay = more.date() != null && !more.date().equals(found.date());
        boolean otherTime = more.time() != null
                && !more.time().equals(found.time())
                && !more.time().equals(LocalTime.MIDNIGHT);
        return otherDay || otherTime || SPAN.matcher(cell.text()).find();
    }

    private ZoneId found() {
        // An instant of UTC says when, and nothing of the person’s own clock.
        if (when.offset() != null && !when.offset().equals(ZoneOffset.UTC)) {
            return when.offset();
        }
        for (DiaryField field : List.of(DiaryField.OFFSET, DiaryField.ZONE)) {
            for (Cell cell : row.cells(field)) {
                try {
                    return cell.text().matches("[+-]?\\d{1,3}")
                            ? ZoneOffset.ofTotalSeconds(Integer.parseInt(cell.text()) * 60)
                            : ZoneId.of(cell.text());
                } catch (DateTimeException unknown) {
                    unread.add(cell);
                }
            }
        }
        return own;
    }

    /** Other diaries tell of single moments: nothing stays open that nobody would close. */
    Instant ended(Instant at) {
        Instant end = told(at);
        for (Cell cell : row.cells(DiaryField.LASTED)) {
            Duration length = LengthReader.of(cell.text(), cell.column());
            boolean fits = length != null && length.compareTo(LONGEST) < 0;
            if (end == null && length != null && fits) {
                end = at.plus(length);
            } else if (length == null || !fits || !at.plus(length).equals(end)) {
                unread.add(cell);
            }
        }
        return end == null ? at : end;
    }

    private @Nullable Instant told(Instant at) {
        When told = When.NOTHING;
        List<Cell> cells = row.cells(DiaryField.ENDED);
        for (Cell cell : cells) {
            When more = reader.readDate(cell.text());
            told = told.or(more.equals(When.NOTHING) ? reader.readTime(cell.text()) : more);
        }
        Instant end = told.equals(When.NOTHING)
                ? null
                : told.or(new When(when.date(), null, when.offset(), false)).in(zone);
        if (end != null && end.isBefore(at) && told.date() == null) {
            // Only a time, and past midnight.
            end = end.plus(Duration.ofDays(1));
        }
        boolean fits = end != null && !end.isBefore(at);
        if (!fits) {
            unread.addAll(cells);
        }
        return fits ? end : null;
    }
}
