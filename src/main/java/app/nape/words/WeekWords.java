package app.nape.words;

import app.nape.journal.WeekInReview;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a week in review into words: one sentence, and a line for each figure that there is. Nothing is praised and nothing is asked. */
public final class WeekWords {
    private final Texts texts;
    private final LengthWords lengths;

    /** In this language. */
    public WeekWords(Texts texts) {
        this.texts = texts;
        this.lengths = new LengthWords(texts);
    }

    /** Which week, as a heading. */
    public String title(WeekInReview week) {
        return texts.of("words.week.title", day(week.monday()), day(week.sunday()));
    }

    /** The one sentence. */
    public String sentence(WeekInReview week) {
        return week.offered() == 0
                ? texts.of("words.week.none-offered")
                : texts.counted("words.week.taken", week.offered(), week.taken());
    }

    /** A line for each other figure, the longest times before the counts. */
    public List<String> lines(WeekInReview week) {
        List<String> lines = new ArrayList<>();
        if (week.natural() > 0) {
            lines.add(texts.counted("words.week.natural", week.natural()));
        }
        // texts: words.week.*
        add(lines, "words.week.longest", week.longest());
        add(lines, "words.week.most", week.most());
        if (week.stretches() > 0) {
            lines.add(texts.counted("words.week.stretches", week.stretches()));
        }
        if (week.painDays() > 0) {
            lines.add(texts.counted("words.week.pain-days", week.painDays()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, WeekInReview.@Nullable Longest longest) {
        if (longest != null && longest.length().compareTo(Duration.ofMinutes(1)) >= 0) {
            Duration minutes = Duration.ofMinutes(longest.length().toMinutes());
            String weekday = longest.day().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
            lines.add(texts.of(key, lengths.exactly(minutes), weekday));
        }
    }

    private String day(LocalDate day) {
        return DayWords.day(texts.locale()).format(day);
    }
}
