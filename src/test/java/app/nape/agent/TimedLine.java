package app.nape.agent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What an agent said on a scripted day, after the time of day in UTC at which it said it. */
final class TimedLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

    private TimedLine() {}

    static String of(Instant at, String line) {
        return at.atZone(ZoneOffset.UTC)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(TIME)
                + " " + line;
    }
}
