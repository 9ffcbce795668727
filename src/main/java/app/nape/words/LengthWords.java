package app.nape.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The one place that says how long something is. Nothing negative is said: less than nothing is 0 s. */
public final class LengthWords {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int HALVES_UP_TO = 4;

    private final Texts texts;

    /** In this language. */
    public LengthWords(Texts texts) {
        this.texts = texts;
    }

    /** What was or will be, for reading: 45 s, 5 min, 1 h 20 min. From a minute on to the nearest minute. */
    public String of(Duration length) {
        return length.compareTo(MINUTE) < 0 ? seconds(length.toSeconds()) : minutes((length.toSeconds() + 30) / 60);
    }

    /** What is left, which never says less than it is: from a minute on rounded up to whole minutes. */
    public String left(Duration length) {
        return length.compareTo(MINUTE) < 0 ? seconds(length.toSeconds()) : minutes((length.toSeconds() + 59) / 60);
    }

    /** What somebody chose, and bounds, to the second: 90 s are 1 min 30 s. */
    public String exactly(Duration length) {
        List<String> parts = new ArrayList<>();
        if (length.toHours() > 0) {
            parts.add(texts.of("words.length.hours", length.toHours()));
        }
        if (length.toMinutesPart() > 0) {
            parts.add(texts.of("words.length.minutes", length.toMinutesPart()));
        }
        if (length.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(seconds(length.toSecondsPart()));
        }
        return String.join(" ", parts);
    }

    /** What takes from half a minute to an hour: ½ min, 2½ min, 11 min; halves up to four minutes. */
    public String halves(Duration length) {
        long halves = Math.max(1, Math.round(length.toSeconds() / 30.0));
        if (halves > 2 * HALVES_UP_TO || halves % 2 == 0) {
            return texts.of("words.length.minutes", (halves + 1) / 2);
        }
        return halves == 1 ? texts.of("words.length.half-minute") : texts.of("words.length.minutes-half", halves / 2);
    }

    /**
     * What may last for days, the longer the coarser: as {@link #of} below a day, then to the nearest hour, 42 h, from two days on with
     * the days apart, 2 days 5 h, and from a week on in days alone.
     */
    public String lasting(Duration length) {
        if (length.compareTo(DAY) < 0) {
            return of(length);
        }
        long hours = (length.toMinutes() + 30) / 60;
        if (hours < 48) {
            return texts.of("words.length.hours", hours);
        }
        if (hours >= 7 * 24) {
            return texts.counted("words.length.days", (hours + 12) / 24);
        }
        String days = texts.counted("words.length.days", hours / 24);
        return hours % 24 == 0 ? days : days + " " + texts.of("words.length.hours", hours % 24);
    }

    /** In whole words, for a sentence: 40 seconds, 1 minute, 12 minutes. */
    public String spelled(Duration length) {
        long minutes = Math.round(length.toSeconds() / 60.0);
        return minutes < 1
                ? texts.counted("words.length.whole-seconds", Math.max(0, length.toSeconds()))
                : texts.counted("words.length.whole-minutes", minutes);
    }

    /** As a clock that runs down shows it: 0:07, 12:30. A second that has begun is still shown. */
    public String running(Duration left) {
        long seconds = left.isNegative() ? 0 : (left.toMillis() + 999) / 1000;
        return String.format(texts.locale(), "%d:%02d", seconds / 60, seconds % 60);
    }

    private String seconds(long seconds) {
        return texts.of("words.length.seconds", Math.max(0, seconds));
    }

    private String minutes(long minutes) {
        if (minutes < 60) {
            return texts.of("words.length.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.of("words.length.hours", minutes / 60)
                : texts.of("words.length.hours-minutes", minutes / 60, minutes % 60);
    }
}
