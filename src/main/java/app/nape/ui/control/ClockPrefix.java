package app.nape.ui.control;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which time of a list is meant by what somebody has typed of it so far: {@code 9}, {@code 08}, {@code 14:3}, {@code 930}, {@code 3 p}. */
final class ClockPrefix {
    private ClockPrefix() {}

    /** The first time that begins so: by its hour, else by hour and minute, else as a twelve-hour clock has it. */
    static Optional<LocalTime> find(List<LocalTime> times, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replaceAll("[.h]", ":").replaceAll("[^0-9:ap]", "");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<java.util.function.Predicate<LocalTime>>of(
                        time -> hour(time).equals(wanted)
                                || twoDigits(time.getHour()).equals(wanted),
                        time -> Stream.of(":", "")
                                .flatMap(between -> Stream.of(hour(time), twoDigits(time.getHour()))
                                        .map(hour -> hour + between + twoDigits(time.getMinute())))
                                .anyMatch(whole -> whole.startsWith(wanted)),
                        time -> half(time).startsWith(wanted)
                                || half(time).replace(":00", "").startsWith(wanted))
                .flatMap(way -> times.stream().filter(way).limit(1))
                .findFirst();
    }

    private static String hour(LocalTime time) {
        return Integer.toString(time.getHour());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String half(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return hour + ":" + twoDigits(time.getMinute()) + (time.getHour() < 12 ? "a" : "p");
    }
}
