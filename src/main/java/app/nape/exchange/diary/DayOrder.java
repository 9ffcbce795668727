package app.nape.exchange.diary;

import app.nape.code.Worded;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which order a table writes day, month and year in figures. */
public enum DayOrder implements Worded {
    DMY,
    MDY,
    YMD;

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,4})\\s*([./-])\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})");

    /**
     * The order that these dates give away, null when both of two are possible: a number above twelve is no month, and points are
     * written where the day comes first.
     */
    static @Nullable DayOrder of(Collection<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean figures = false;
        for (String cell : cells) {
            Matcher date = FIGURES.matcher(cell);
            if (!date.find()) {
                continue;
            }
            if (date.group(1).length() > 2) {
                continue;
            }
            figures = true;
            dayFirst |= Integer.parseInt(date.group(1)) > 12 || date.group(2).equals(".");
            monthFirst |= Integer.parseInt(date.group(3)) > 12;
        }
        if (!figures) {
            // Nothing is written so that its order matters.
            return YMD;
        }
        return dayFirst == monthFirst ? null : dayFirst ? DMY : MDY;
    }

    /** Day, month and year out of three numbers written in this order. */
    List<Integer> sorted(int first, int second, int third) {
        return switch (this) {
            case DMY -> List.of(first, second, third);
            case MDY -> List.of(second, first, third);
            case YMD -> List.of(third, second, first);
        };
    }
}
