package app.nape.exchange.diary;

import app.nape.words.Folded;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times in the ways in which diaries write them: “10/03/26 02:40”, “3rd Oct 2026”, “7:10 am”, “evening”. */
final class WhenReader {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d:])(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})(?![\\d:])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4}|'?\\d{2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap])?\\.?\\s*(?:m\\b)?|\\b(\\d{1,2})\\s*([ap])\\.?\\s*m\\b");
    private static final Pattern OFFSET = Pattern.compile("\\d{2}(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})$");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    /** A spreadsheet’s number of a day, from 1954 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d+))?");
    /** Day 0 of such numbers, for all days since March 1900. */
    private static final LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);

    private static final Pattern PART = Pattern.compile("0[.,]\\d{2,}");
    private static final Pattern BARE = Pattern.compile("([01]?\\d|2[0-3])([0-5]\\d)");
    private static final Map<String, Integer> MONTHS = months();

    /** Parts of a day by their words, and the time that stands for each. */
    private static final Map<String, LocalTime> PARTS = Map.ofEntries(
            Map.entry("am", LocalTime.of(9, 0)),
            Map.entry("morning", LocalTime.of(9, 0)),
            Map.entry("morgens", LocalTime.of(9, 0)),
            Map.entry("pre", LocalTime.of(7, 0)),
            Map.entry("mid", LocalTime.NOON),
            Map.entry("noon", LocalTime.NOON),
            Map.entry("midday", LocalTime.NOON),
            Map.entry("mittags", LocalTime.NOON),
            Map.entry("afternoon", LocalTime.of(15, 0)),
            Map.entry("nachmittags", LocalTime.of(15, 0)),
            Map.entry("pm", LocalTime.of(18, 0)),
            Map.entry("evening", LocalTime.of(19, 0)),
            Map.entry("abends", LocalTime.of(19, 0)),
            Map.entry("night", LocalTime.of(23, 0)),
            Map.entry("nachts", LocalTime.of(23, 0)),
            Map.entry("all day", LocalTime.NOON));

    private final DayOrder order;

    WhenReader(DayOrder order) {
        this.order = order;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : List.of(
                Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("es"), Locale.of("nl"))) {
            for (java.time.Month month : java.time.Month.values()) {
                for (java.time.format.TextStyle style :
                        List.of(java.time.format.TextStyle.FULL, java.time.format.TextStyle.SHORT)) {
                    months.putIfAbsent(
                            Folded.of(month.getDisplayName(style, language)).replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    /** What a cell says of a moment; nothing when it says none that can be read. */
    When read(String cell) {
        String text = cell.strip();
        if (SECONDS.matcher(text).matches()) {
            return instant(Long.parseLong(text));
        }
        LocalDate date = date(text);
        When time = time(date == null ? text : withoutDate(text));
        return new When(date, time.time(), offset(text), time.partOfDay());
    }

    /** The same for the cell of a column of dates, where a spreadsheet’s own number of a day is one, too: 45989.75 is six in the evening. */
    When readDate(String cell) {
        Matcher serial = SERIAL.matcher(cell.strip());
        if (!serial.matches()) {
            return read(cell);
        }
        LocalDate day = SERIAL_BEGIN.plusDays(Integer.parseInt(serial.group(1)));
        return new When(day, serial.group(2) == null ? null : part("0." + serial.group(2)), null, false);
    }

    /** The same for the cell of a column of times, where figures without a sign between are one, too, and a part of a spreadsheet’s day. */
    When readTime(String cell) {
        String text = cell.strip();
        if (PART.matcher(text).matches()) {
            return new When(null, part(text.replace(',', '.')), null, false);
        }
        Matcher bare = BARE.matcher(text);
        return bare.matches()
                ? new When(
                        null,
                        LocalTime.of(Integer.parseInt(bare.group(1)), Integer.parseInt(bare.group(2))),
                        null,
                        false)
                : read(cell);
    }

    /** To the minute: a spreadsheet’s parts are never exact. */
    private static LocalTime part(String ofDay) {
        long minutes = Math.round(Double.parseDouble(ofDay) * 24 * 60);
        return LocalTime.ofSecondOfDay(Math.min(minutes, 24 * 60 - 1) * 60);
    }

    private static @Nullable ZoneOffset offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        try {
            return offset.find() ? ZoneOffset.of(offset.group(1)) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Seconds or thousandths of them since 1970. */
    private static When instant(long number) {
        Instant at = number > 99_999_999_999L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return new When(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC, false);
    }

    private static String withoutDate(String text) {
        String rest = FIGURES.matcher(text).replaceFirst(" ");
        rest = DAY_FIRST.matcher(rest).replaceFirst(" ");
        return MONTH_FIRST.matcher(rest).replaceFirst(" ").replace('T', ' ');
    }

    private @Nullable LocalDate date(String text) {
        try {
            Matcher figures = FIGURES.matcher(text);
            if (figures.find()) {
                int first = Integer.parseInt(figures.group(1));
                int second = Integer.parseInt(figures.group(2));
                int third = Integer.parseInt(figures.group(3));
                List<Integer> parts = figures.group(1).length() > 2
                        ? List.of(third, second, first)
                        : (order == DayOrder.YMD ? DayOrder.DMY : order).sorted(first, second, third);
                return LocalDate.of(year(parts.get(2)), parts.get(1), parts.get(0));
            }
            String folded = Folded.of(text);
            Matcher day = DAY_FIRST.matcher(folded);
            if (day.find() && MONTHS.containsKey(day.group(2))) {
                return named(day.group(3), day.group(2), day.group(1));
            }
            Matcher month = MONTH_FIRST.matcher(folded);
            return month.find() && MONTHS.containsKey(month.group(1))
                    ? named(month.group(3), month.group(1), month.group(2))
                    : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static LocalDate named(String year, String month, String day) {
        return LocalDate.of(
                year(Integer.parseInt(year.replace("'", ""))),
                java.util.Objects.requireNonNull(MONTHS.get(month)),
                Integer.parseInt(day));
    }

    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }

    private static When time(String text) {
        String folded = Folded.of(text).strip();
        LocalTime part = PARTS.get(folded);
        if (part != null) {
            return new When(null, part, null, true);
        }
        Matcher clock = CLOCK.matcher(folded);
        if (!clock.find()) {
            return When.NOTHING;
        }
        boolean whole = clock.group(5) != null;
        int hour = Integer.parseInt(whole ? clock.group(5) : clock.group(1));
        String half = whole ? clock.group(6) : clock.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        int minute = whole ? 0 : Integer.parseInt(clock.group(2));
        int second = whole || clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return hour > 23 || minute > 59 || second > 59
                ? When.NOTHING
                : new When(null, LocalTime.of(hour, minute, second), null, false);
    }
}
