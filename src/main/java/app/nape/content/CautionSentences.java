package app.nape.content;

import app.nape.care.remedy.EntryCaution;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One sentence for what is told of a kept entry: the same in the window and in a command. */
public record CautionSentences(Texts texts, ZoneId zone) {
    /** The sentence. */
    public String say(EntryCaution caution) {
        return switch (caution) {
            case EntryCaution.TooLong(var kind, var most) ->
                texts.of("care.entry.too-long", kind.label(), most.toMinutes());
            case EntryCaution.TooSoon(var earlier, var later, var between, var rest) ->
                between.toMinutes() == 0
                        ? texts.of("care.entry.too-soon-at-once", later.label(), earlier.label(), rest.toHours())
                        : texts.counted(
                                "care.entry.too-soon",
                                between.toMinutes(),
                                later.label(),
                                earlier.label(),
                                rest.toHours());
            case EntryCaution.BeforeEpisode(Instant began) -> texts.of("care.entry.before-episode", time(began));
            case EntryCaution.ScoresBefore(Instant began) -> texts.of("care.entry.scores-before", time(began));
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(zone));
    }
}
