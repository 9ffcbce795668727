package app.nape.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Durations as people write them: {@code 90s}, {@code 15m}, {@code 15} (minutes), {@code 1h}, {@code 1h30m}, or ISO-8601. */
final class DurationWords {
    private static final Pattern SHORT = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?");

    private DurationWords() {}

    static Duration parse(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,4}")) {
            return Duration.ofMinutes(number(plain));
        }
        Matcher matcher = SHORT.matcher(plain);
        if (!plain.isEmpty() && matcher.matches()) {
            return Duration.ofHours(number(matcher.group(1)))
                    .plusMinutes(number(matcher.group(2)))
                    .plusSeconds(number(matcher.group(3)));
        }
        try {
            return Duration.parse(words.strip());
        } catch (DateTimeParseException problem) {
            throw new TypeConversionException(
                    "'" + words + "' is not a length of time; write for example 15m, 1h30m or PT15M");
        }
    }

    /** In the largest units that fit, for reading: {@code 1 h 30 min}, {@code 4 min}, {@code 20 s}. */
    static String say(Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return length.toSeconds() + " s";
        }
        long minutes = length.plusSeconds(30).toMinutes();
        long hours = minutes / 60;
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes % 60 == 0 ? hours + " h" : hours + " h " + minutes % 60 + " min";
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
