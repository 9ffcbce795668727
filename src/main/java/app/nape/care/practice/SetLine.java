package app.nape.care.practice;

import app.nape.code.Sentence;
import app.nape.code.Worded;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a set is meant, as it is typed in one line: {@code 3/d mo we fr 10 13 15:30}, {@code 2/d mo-fr}, {@code 1/d daily}. What is not
 * typed stays as it was, but other times of the day go when the number of times changes.
 */
public final class SetLine {
    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})x?/d(?:ay)?");
    private static final Pattern AT = Pattern.compile("(\\d{1,2})(?::([0-5]\\d))?");
    private static final Pattern RANGE = Pattern.compile("([a-z]{2,9})-([a-z]{2,9})");
    private static final int SHORTEST_DAY = 2;
    private static final int HOURS = 24;

    /** What a line says. */
    public sealed interface Line {
        /** It is none: what was typed is something else. */
        record None() implements Line {}

        /** It is one that cannot be taken. */
        record Refused(Sentence why) implements Line {}

        /** It is one; null for what was not said, no times of the day when none were. */
        record Read(@Nullable Integer timesADay, @Nullable Set<DayOfWeek> days, List<LocalTime> at) implements Line {}
    }

    private @Nullable Integer times;
    private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<LocalTime> at = new ArrayList<>();
    private @Nullable String odd;

    private SetLine() {}

    /** Reads a line. One word alone is none unless it says how often: {@code th} may be the beginning of an exercise. */
    public static Line read(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"));
        String first = words.getFirst();
        boolean often = TIMES.matcher(first).matches() || first.equals("daily");
        boolean span = RANGE.matcher(first).matches() && range(first) != null;
        boolean days = words.size() > 1 && words.stream().limit(2).allMatch(word -> day(word) != null);
        if (!often && !span && !days) {
            return new Line.None();
        }
        SetLine line = new SetLine();
        words.forEach(line::take);
        if (line.odd != null) {
            return new Line.Refused(Sentence.of("practice.set-line.odd", line.odd));
        }
        return new Line.Read(
                line.times,
                line.days.isEmpty() ? null : line.days,
                line.at.stream().sorted().distinct().toList());
    }

    private void take(String word) {
        Matcher often = TIMES.matcher(word);
        Matcher clock = AT.matcher(word);
        Set<DayOfWeek> span = range(word);
        DayOfWeek day = day(word);
        if (often.matches()) {
            times = Integer.parseInt(often.group(1));
        } else if (word.equals("daily")) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        } else if (span != null) {
            days.addAll(span);
        } else if (day != null) {
            days.add(day);
        } else if (clock.matches() && Integer.parseInt(clock.group(1)) < HOURS) {
            String minute = clock.group(2);
            at.add(LocalTime.of(Integer.parseInt(clock.group(1)), minute == null ? 0 : Integer.parseInt(minute)));
        } else if (odd == null) {
            odd = word;
        }
    }

    /** The days from one to another, over the week's end where they go so. */
    private static @Nullable Set<DayOfWeek> range(String word) {
        Matcher span = RANGE.matcher(word);
        DayOfWeek from = span.matches() ? day(span.group(1)) : null;
        DayOfWeek to = from == null ? null : day(span.group(2));
        if (from == null || to == null) {
            return null;
        }
        EnumSet<DayOfWeek> all = EnumSet.of(to);
        for (DayOfWeek each = from; each != to; each = each.plus(1)) {
            all.add(each);
        }
        return all;
    }

    /** By the beginning of its English name, of two letters or more. */
    private static @Nullable DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        word.length() >= SHORTEST_DAY && Worded.wordOf(day).startsWith(word))
                .findFirst()
                .orElse(null);
    }
}
