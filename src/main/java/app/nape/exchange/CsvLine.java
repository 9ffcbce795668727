package app.nape.exchange;

import app.nape.care.Nprs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
    private final Map<String, Integer> places;
    private final @Nullable String[] cells;

    /** @param places of the columns by their names; a cell of any other column is left out */
    CsvLine(ZoneId zone, Map<String, Integer> places) {
        this.zone = zone;
        this.places = places;
        cells = new String[places.size()];
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
        Integer place = places.get(column);
        if (!text.isEmpty() && place != null) {
            cells[place] = text;
        }
        return this;
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toMillis())
                .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The line as it is written, its end with it. */
    String written() {
        StringBuilder line = new StringBuilder(200);
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            String cell = cells[i];
            if (cell != null) {
                line.append(safe(cell));
            }
        }
        return line.append("\r\n").toString();
    }

    /** A cell as it is written, in quotes where it needs them. */
    static String safe(String text) {
        String plain = formula(text) ? "'" + text : text;
        for (int i = 0; i < plain.length(); i++) {
            if (QUOTED.indexOf(plain.charAt(i)) >= 0) {
                return "\"" + plain.replace("\"", "\"\"") + "\"";
            }
        }
        return plain;
    }

    /** A sign that begins a formula, also behind what nobody sees: blanks, signs without width, the mark of a file's beginning. */
    private static boolean formula(String text) {
        if (CONTROLS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (!unseen(sign)) {
                return FORMULA.indexOf(sign) >= 0;
            }
        }
        return false;
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
