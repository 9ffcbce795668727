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

    /**
     * What a person has typed as a length.
     *
     * @throws TypeConversionException with what the person is told, when it is none
     */
    static Duration read(Surroundings surroundings, String words) {
        try {
            return parse(words);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException(surroundings.texts().of("cli.length.none", words));
        }
    }

    /**
     * The length that is written so.
     *
     * @throws DateTimeParseException when it is none
     */
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
        return Duration.parse(words.strip());
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
