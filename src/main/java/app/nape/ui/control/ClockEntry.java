package app.nape.ui.control;

import app.nape.words.ClockWords;
import app.nape.words.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day: as the language writes them, and also {@code 8}, {@code 8:30}, {@code 830} or {@code 8.30 pm}. */
public final class ClockEntry implements Entry<LocalTime> {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");
    private static final int STEP_MINUTES = 15;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Texts texts;

    /** In this language. */
    public ClockEntry(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String say(LocalTime value) {
        return new ClockWords(texts).of(value);
    }

    @Override
    public Optional<LocalTime> read(String words) {
        Matcher clock = CLOCK.matcher(words.strip().replace('\u202f', ' ').toLowerCase(Locale.ROOT));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public LocalTime step(LocalTime value, int by) {
        int minutes = value.toSecondOfDay() / 60;
        int step = by > 0 ? STEP_MINUTES - minutes % STEP_MINUTES : -((minutes - 1 + 1440) % STEP_MINUTES + 1);
        return value.withSecond(0).withNano(0).plusMinutes(step);
    }

    @Override
    public int columns() {
        return 6;
    }

    @Override
    public String help() {
        return texts.of("schedule.write-clock", say(MORNING), say(EVENING));
    }
}
