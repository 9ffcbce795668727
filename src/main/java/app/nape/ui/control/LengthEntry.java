package app.nape.ui.control;

import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time: {@code 20 min}, {@code 30 s}, {@code 1 h 30 min}; a number alone is in the field's own unit. */
public final class LengthEntry implements Entry<Duration> {
    private static final Pattern PART = Pattern.compile("\\G\\s*(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(\\p{L}*)");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Texts texts;
    private final Duration unit;

    /** Steps and bare numbers are in this unit: a second or a minute. */
    public LengthEntry(Texts texts, Duration unit) {
        this.texts = texts;
        this.unit = unit;
    }

    @Override
    public String say(Duration value) {
        return new LengthWords(texts.plain()).exactly(value);
    }

    @Override
    public Optional<Duration> read(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(plain);
        Duration sum = Duration.ZERO;
        int end = 0;
        while (part.find()) {
            Optional<Duration> each = unit(part.group(2));
            if (each.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(part.group(1).replace(',', '.'));
            sum = sum.plusSeconds(
                    number.multiply(BigDecimal.valueOf(each.get().toSeconds())).longValue());
            end = part.end();
        }
        return end == 0 || !plain.substring(end).isBlank() ? Optional.empty() : Optional.of(sum);
    }

    private Optional<Duration> unit(String word) {
        if (word.isEmpty()) {
            return Optional.of(unit);
        }
        if (means("words.length.typed-seconds", word)) {
            return Optional.of(Duration.ofSeconds(1));
        }
        if (means("words.length.typed-minutes", word)) {
            return Optional.of(MINUTE);
        }
        return means("words.length.typed-hours", word) ? Optional.of(Duration.ofHours(1)) : Optional.empty();
    }

    private boolean means(String key, String word) {
        return List.of(texts.of(key).split(" ")).contains(word);
    }

    @Override
    public Duration step(Duration value, int by) {
        Duration step = unit.compareTo(MINUTE) < 0 && value.compareTo(MINUTE) >= 0 ? Duration.ofSeconds(10) : unit;
        Duration next = value.plus(step.multipliedBy(by));
        return next.isNegative() ? Duration.ZERO : next;
    }

    @Override
    public String help() {
        return texts.of("schedule.write-length");
    }
}
