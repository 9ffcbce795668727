package app.nape.words;

import app.nape.plans.PlannedPause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The one place that says when a pause is planned. */
public final class PlanWords {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter clock;

    /** In this language, on this zone’s clocks. */
    public PlanWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
    }

    /** Its day and its times, in the middle of a sentence: today, 14:00–15:00; on Monday 30 November, 9:00–10:30. */
    public String pause(PlannedPause pause, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        String from = say(pause.from());
        String to = say(pause.to());
        if (pause.day().equals(today)) {
            return texts.of("words.plan.today", from, to);
        }
        if (pause.day().equals(today.plusDays(1))) {
            return texts.of("words.plan.tomorrow", from, to);
        }
        return pause.day().equals(today.minusDays(1))
                ? texts.of("words.plan.yesterday", from, to)
                : texts.of(
                        "words.plan.day",
                        from,
                        to,
                        DayWords.weekday(texts.locale()).format(pause.day()));
    }

    private String say(LocalTime time) {
        return clock.format(time);
    }
}
