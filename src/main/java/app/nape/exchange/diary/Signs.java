package app.nape.exchange.diary;

import app.nape.code.Worded;
import app.nape.content.DiaryWords;
import app.nape.exchange.diary.RowWords.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table gives away of how its dates and scores are written. */
final class Signs {
    private final DiaryWords words;
    private final List<RowWords> rows;
    private final Instant now;
    private final DiaryChoices choices;

    Signs(DiaryWords words, List<RowWords> rows, Instant now, DiaryChoices choices) {
        this.words = words;
        this.rows = rows;
        this.now = now;
        this.choices = choices;
    }

    /**
     * The order of its dates: the one that was chosen, that they show, that the diary is known for, or the only one in which none lies
     * ahead; null when none of these says it.
     */
    @Nullable
    DayOrder order(@Nullable String known) {
        if (choices.order() != null) {
            return choices.order();
        }
        List<String> dates = texts(DiaryField.DATE, DiaryField.ENDED).toList();
        DayOrder shown = DayOrder.of(dates);
        if (shown != null) {
            return shown;
        }
        if (known != null) {
            return Worded.fromWord(DayOrder.class, known).orElseThrow();
        }
        boolean day = ahead(dates, DayOrder.DMY);
        boolean month = ahead(dates, DayOrder.MDY);
        return day == month ? null : day ? DayOrder.MDY : DayOrder.DMY;
    }

    private boolean ahead(List<String> dates, DayOrder order) {
        WhenReader reader = new WhenReader(order);
        Instant latest = now.plus(Duration.ofDays(1));
        return dates.stream()
                .map(date -> reader.readDate(date).in(choices.zone()))
                .anyMatch(at -> at != null && at.isAfter(latest));
    }

    /** Whether there is anything that says how bad a pain was. */
    boolean scored() {
        return texts(DiaryField.SCORE).findAny().isPresent()
                || values().findAny().isPresent();
    }

    /** The scale of its scores; null when nothing says it. */
    @Nullable
    ScoreScale scale(@Nullable String known) {
        if (choices.scale() != null) {
            return choices.scale();
        }
        if (known != null) {
            return Worded.fromWord(ScoreScale.class, known).orElseThrow();
        }
        return ScoreScale.of(column(), scores(), words);
    }

    /** Whether the scale is no more than what the numbers look like. */
    boolean onlySeen(@Nullable String known) {
        return choices.scale() == null && known == null && ScoreScale.said(column(), scores()) == null;
    }

    /** Whether a score stands in words. */
    boolean worded() {
        return scores().stream().anyMatch(cell -> ScoreScale.worded(cell, words));
    }

    /** The cells that scores are taken from: a row has one. */
    private List<Cell> cells() {
        return rows.stream()
                .flatMap(row -> row.cells(DiaryField.SCORE).stream().limit(1))
                .toList();
    }

    private List<String> scores() {
        List<Cell> cells = cells();
        return cells.isEmpty()
                ? values().toList()
                : cells.stream().map(Cell::text).toList();
    }

    private String column() {
        List<Cell> cells = cells();
        return cells.isEmpty() ? "" : cells.getFirst().column().toLowerCase(Locale.ROOT);
    }

    /** Of a table with a line for each measurement, the values of pains. */
    private Stream<String> values() {
        WordFinder finder = new WordFinder(words);
        return rows.stream()
                .filter(row -> finder.find("pain", row.first(DiaryField.WHAT)).isPresent())
                .map(row -> row.first(DiaryField.VALUE))
                .filter(value -> !value.isEmpty());
    }

    private Stream<String> texts(DiaryField... fields) {
        return rows.stream()
                .flatMap(row -> Stream.of(fields).flatMap(field -> row.cells(field).stream()))
                .map(Cell::text);
    }
}
