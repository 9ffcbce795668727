package app.nape.ui.insights;

import app.nape.care.Nprs;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps of the time axis in words: for the table, and for whoever reads the chart point by point. */
final class BucketWords {
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private final boolean sets;

    BucketWords(Texts texts) {
        this(texts, false);
    }

    /** @param sets whether they tell of programmes besides */
    BucketWords(Texts texts, boolean sets) {
        this.texts = texts;
        this.sets = sets;
        day = DayWords.shortDayAndYear(texts.locale());
        month = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
    }

    /** The names of the table's columns. */
    List<String> columns() {
        return Stream.of(
                        "insights.when",
                        "insights.worst-score",
                        sets ? "insights.sets" : "",
                        "insights.remedies",
                        "insights.stretches",
                        "insights.breaks-taken",
                        "insights.breaks-skipped")
                .filter(key -> !key.isEmpty())
                .map(texts::of)
                .toList();
    }

    /** A step of the axis in a sentence. */
    String sentence(Bucket bucket) {
        String rest = texts.of("insights.bucket", plain(bucket).toArray());
        return sets ? texts.of("insights.bucket-sets", rest, bucket.setsDone(), bucket.setsDue()) : rest;
    }

    /** A step of the axis in words, in the order of the table's columns. */
    List<String> row(Bucket bucket) {
        List<String> row = new ArrayList<>(plain(bucket));
        if (sets) {
            row.add(2, texts.of("insights.of", bucket.setsDone(), bucket.setsDue()));
        }
        return row;
    }

    private List<String> plain(Bucket bucket) {
        Nprs worst = bucket.worst();
        return List.of(
                name(bucket),
                worst == null ? "–" : Integer.toString(worst.score()),
                Integer.toString(bucket.remedies()),
                Integer.toString(bucket.stretches()),
                Integer.toString(bucket.breaksTaken()),
                Integer.toString(bucket.breaksSkipped()));
    }

    private String name(Bucket bucket) {
        LocalDate from = bucket.from();
        return switch (bucket.days()) {
            case 1 -> day.format(from);
            case 7 -> texts.of("insights.week-of", day.format(from));
            default -> month.format(from);
        };
    }
}
