package app.nape.exchange.diary;

import app.nape.words.Folded;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates and times in the ways in which diaries write them: “10/03/26 02:40”, “3rd Oct 2026”, “7:10 am”, “evening”. */
final class WhenReader {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d:])(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})(?![\\d:])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?[\\s/-]*(?:de\\s+)?"
                    + "(\\p{L}{3,})\\.?,?[\\s/-]+(?:de\\s+|del\\s+)?(\\d{4}|'?\\d{2})\\b(?!:)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,})\\.?[\\s/-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s/-]+(\\d{4})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})[\\s/-]+(\\p{L}{3,})\\.?[\\s/-]+(\\d{1,2})\\b");
    private static final Pattern CLOCK =
            Pattern.compile("(?<!\\d)(\\d{1,2})[:h.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap])?\\.?\\s*(?:m\\b)?"
                    + "|\\b(\\d{1,2})\\s*([ap])\\.?\\s*m\\b|\\b(\\d{1,2})\\s*(?:uhr|h)\\b");
    private static final Pattern OFFSET = Pattern.compile(
            "(?i):\\d{2}(?:[.,]\\d+)?\\s*(?:[ap]\\.?m\\.?\\s*)?(Z|UTC|GMT|(?:UTC|GMT)?([+-]\\d{1,2}(?::?\\d{2})?))(?:\\[.*])?$");
    /** Day and time without a sign between their parts: 20261003T0240. */
    private static final Pattern COMPACT = Pattern.compile(
            "((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:[T ]?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?)?(Z)?");
    /** Spaces that a word processor or a Java of today puts where none is to be broken. */
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");

    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    /** A spreadsheet’s number of a day, from 1954 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d+))?");
    /** Day 0 of such numbers, for all days since March 1900. */
    private static final LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);

    private static final Pattern PART = Pattern.compile("0[.,]\\d+");
    private static final Pattern BARE = Pattern.compile("([01]?\\d|2[0-3])([0-5]\\d)");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("es"), Locale.of("nl"));
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT);
    private static final Map<String, Integer> MONTHS = months();

    /** Parts of a day by their words, and the time that stands for each. */
    private static final Map<String, LocalTime> PARTS = parts(Map.of(
            LocalTime.of(7, 0),
            "pre",
            LocalTime.of(9, 0),
            "am|morning|morgen|morgens|vormittag|vormittags|matin|manana|mattina|ochtend",
            LocalTime.NOON,
            "mid|noon|midday|mittag|mittags|midi|all day",
            LocalTime.of(15, 0),
            "afternoon|nachmittag|nachmittags|apres midi|apres-midi|tarde|pomeriggio|middag",
            LocalTime.of(18, 0),
            "pm",
            LocalTime.of(19, 0),
            "evening|abend|abends|soir|sera|avond",
            LocalTime.of(23, 0),
            "night|nacht|nachts|nuit|noche|notte"));

    private static final Set<String> WEEKDAYS = weekdays();

    private final DayOrder order;

    WhenReader(DayOrder order) {
        this.order = order;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        // In Britain it has four letters; the language alone knows three.
        months.put("sept", 9);
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    months.putIfAbsent(
                            Folded.of(month.getDisplayName(style, language)).replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    private static Set<String> weekdays() {
        Set<String> days = new HashSet<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : STYLES) {
                    days.add(Folded.of(day.getDisplayName(style, language)).replace(".", ""));
                }
            }
        }
        return Set.copyOf(days);
    }

    private static Map<String, LocalTime> parts(Map<LocalTime, String> words) {
        Map<String, LocalTime> parts = new HashMap<>();
        words.forEach((time, all) -> Stream.of(all.split("\\|")).forEach(word -> parts.put(word, time)));
        return Map.copyOf(parts);
    }

    /** Whether a word stands for a part of the day. */
    static boolean namesPartOfDay(String word) {
        return PARTS.containsKey(word);
    }

    /** Whether a cell names a day of the week and nothing else, which its date says, too. */
    static boolean namesWeekday(String cell) {
        return WEEKDAYS.contains(Folded.of(cell).replace(".", "").strip());
    }

    /** What a cell says of a moment; nothing when it says none that can be read. */
    When read(String cell) {
        String text = plain(cell);
        if (SECONDS.matcher(text).matches()) {
            return instant(Long.parseLong(text));
        }
        LocalDate date = date(text);
        When time = time(date == null ? text : withoutDate(text));
        // 02:40-05:00 is from one time to another.
        ZoneOffset ahead = date == null && text.indexOf('-') >= 0 ? null : offset(text);
        return new When(date, time.time(), ahead, time.partOfDay());
    }

    /** Whether the cell of a column of dates is a spreadsheet’s own number of a day. */
    static boolean isSerial(String cell) {
        return SERIAL.matcher(cell.strip()).matches();
    }

    /** The same for the cell of a column of dates, where a spreadsheet’s own number of a day is one, too: 45989.75 is six in the evening. */
    When readDate(String cell) {
        if (PART.matcher(cell.strip()).matches()) {
            return readTime(cell);
        }
        Matcher serial = SERIAL.matcher(cell.strip());
        if (!serial.matches()) {
            Matcher compact = COMPACT.matcher(cell.strip());
            return compact.matches() ? compact(compact) : read(cell);
        }
        LocalDate day = SERIAL_BEGIN.plusDays(Integer.parseInt(serial.group(1)));
        return new When(day, serial.group(2) == null ? null : part("0." + serial.group(2)), null, false);
    }

    /** The same for the cell of a column of times, where figures without a sign between are one, too, and a part of a spreadsheet’s day. */
    When readTime(String cell) {
        String text = plain(cell);
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

    private static String plain(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    private static When compact(Matcher compact) {
        LocalDate date;
        try {
            date = LocalDate.of(
                    Integer.parseInt(compact.group(1)),
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3)));
        } catch (DateTimeException noDay) {
            return When.NOTHING;
        }
        LocalTime time = compact.group(4) == null
                ? null
                : LocalTime.of(
                        Integer.parseInt(compact.group(4)),
                        Integer.parseInt(compact.group(5)),
                        compact.group(6) == null ? 0 : Integer.parseInt(compact.group(6)));
        return new When(date, time, compact.group(7) == null ? null : ZoneOffset.UTC, false);
    }

    private static @Nullable ZoneOffset offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        try {
            return !offset.find() ? null : offset.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(offset.group(2));
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
        rest = YEAR_FIRST.matcher(rest).replaceFirst(" ");
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
                        : order.sorted(first, second, third);
                return LocalDate.of(year(parts.get(2)), parts.get(1), parts.get(0));
            }
            String folded = Folded.of(text);
            Matcher day = DAY_FIRST.matcher(folded);
            if (day.find() && MONTHS.containsKey(day.group(2))) {
                return named(day.group(3), day.group(2), day.group(1));
            }
            Matcher year = YEAR_FIRST.matcher(folded);
            if (year.find() && MONTHS.containsKey(year.group(2))) {
                return named(year.group(1), year.group(2), year.group(3));
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
                Objects.requireNonNull(MONTHS.get(month)),
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
        String alone = clock.group(5) == null ? clock.group(7) : clock.group(5);
        boolean whole = alone != null;
        int hour = Integer.parseInt(whole ? alone : clock.group(1));
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
