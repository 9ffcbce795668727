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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a table: cells by the name of their column; what is never given stays empty. */
final class CsvLine {
    /** Signs that begin a formula, as they are written and in their wide forms. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Signs that no cell may begin with, whatever follows. */
    private static final String CONTROLS = "\t\r\n\0";

    private static final String QUOTED = "\",\r\n;";

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
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toMillis())
                .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    String in(List<String> columns) {
        StringBuilder line = new StringBuilder(200);
        String between = "";
        for (String column : columns) {
            line.append(between);
            between = ",";
            String cell = cells.get(column);
            if (cell != null) {
                line.append(safe(cell));
            }
        }
        return line.append("\r\n").toString();
    }

    /** A cell as it is written, in quotes where it needs them. */
    static String safe(String text) {
        String plain = formula(text) ? "'" + text : text;
        return plain.chars().anyMatch(sign -> QUOTED.indexOf(sign) >= 0)
                ? "\"" + plain.replace("\"", "\"\"") + "\""
                : plain;
    }

    /** A sign that begins a formula, also behind what nobody sees: blanks, signs without width, the mark of a file's beginning. */
    private static boolean formula(String text) {
        if (CONTROLS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints()
                .filter(sign -> !unseen(sign))
                .mapToObj(sign -> FORMULA.indexOf(sign) >= 0)
                .findFirst()
                .orElse(false);
    }

    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
