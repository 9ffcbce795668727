package app.nape.exchange.diary;

import app.nape.words.Folded;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how long something lasted: “1d 04h 30m”, “1:30”, “90 min”, “1,5 h”; a number alone is of the unit its column names, or minutes. */
final class LengthReader {
    private static final Pattern PART = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)\\s*(?:(d)(?:ays?)?|(h)(?:ours?|rs?)?|(m)(?:in(?:ute[ns]?|s)?)?|(s)(?:ec(?:ond)?s?)?)\\b");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern HOURS = Pattern.compile(".*\\b(h|hours?|hrs?|std|stunden)\\b.*");
    private static final Pattern SECONDS = Pattern.compile(".*\\b(seconds|secs?|s)\\b.*");
    private static final Pattern DAYS = Pattern.compile(".*\\b(days|d)\\b.*");

    private LengthReader() {}

    /**
     * The length.
     *
     * @param column the name of the column it stands in
     * @return null when it is none
     */
    static @Nullable Duration of(String cell, String column) {
        String text = Folded.of(cell).strip();
        if (NUMBER.matcher(text).matches()) {
            String unit = Folded.of(column);
            return times(text, unit(unit));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3)));
        }
        Duration sum = null;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            int unit = part.group(2) != null ? 86_400 : part.group(3) != null ? 3600 : part.group(4) != null ? 60 : 1;
            Duration more = times(part.group(1), unit);
            sum = sum == null ? more : sum.plus(more);
        }
        return sum;
    }

    private static int unit(String column) {
        if (HOURS.matcher(column).matches()) {
            return 3600;
        }
        if (DAYS.matcher(column).matches()) {
            return 86_400;
        }
        return SECONDS.matcher(column).matches() ? 1 : 60;
    }

    private static Duration times(String number, int seconds) {
        if (number.length() > 9) {
            return Duration.ofDays(100_000);
        }
        return Duration.ofSeconds(new BigDecimal(number.replace(',', '.'))
                .multiply(BigDecimal.valueOf(seconds))
                .longValue());
    }
}
