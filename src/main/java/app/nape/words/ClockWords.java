package app.nape.words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times of day as the language and its region write them, by twelve or by twenty-four hours: everywhere in the same way. */
public record ClockWords(Texts texts) {
    /** A time: {@code 14:30} or {@code 2:30 PM}. */
    public String of(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(time);
    }

    /** An hour on an axis, 0 to 24: {@code 14} or {@code 2 PM}. */
    public String hour(int hour) {
        // Twenty-four hours count the day’s end as 24, twelve as midnight.
        boolean twelve = of(LocalTime.of(13, 0)).startsWith("1:")
                || of(LocalTime.of(13, 0)).contains("01:");
        return twelve
                ? DateTimeFormatter.ofPattern("h a", texts.locale()).format(LocalTime.of(hour % 24, 0))
                : Integer.toString(hour);
    }
}
