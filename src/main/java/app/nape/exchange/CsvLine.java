package app.nape.exchange;

import app.nape.care.Nprs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a table: cells by the name of their column; what is never given stays empty. */
final class CsvLine {
    /** A sign that begins a formula, also behind what nobody sees: blanks, signs without width, the mark of a file's beginning. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\t\\r\\n\\x00].*|[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n;].*");

    private final ZoneId zone;
    private final Map<String, String> cells = new HashMap<>();

    CsvLine(ZoneId zone) {
        this.zone = zone;
    }

    CsvLine with(String column, @Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "";
                    case Instant at ->
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                at.atZone(zone).toOffsetDateTime());
                    case Nprs score -> Integer.toString(score.score());
                    case Duration length -> length.isZero() ? "" : minutes(length);
                    case List<?> keys -> keys.stream().map(String::valueOf).collect(Collectors.joining(" "));
                    default -> value.toString();
                };
        cells.put(column, text);
        return this;
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toMillis())
                .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    String in(List<String> columns) {
        return columns.stream()
                .map(column -> safe(cells.getOrDefault(column, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String safe(String text) {
        String plain = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(plain).matches() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
