package app.nape.exchange.calendar;

import app.nape.code.Sentence;
import app.nape.plans.BusyTime;
import app.nape.plans.BusyTimes;
import app.nape.plans.CalendarReading;
import app.nape.plans.CalendarSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file, or a folder of them such as calendar programs sync to. Parsed only when a file has another size or time, or when
 * something else is asked of it. A file that cannot be read holds nothing, and neither do those beside it: half a calendar would look whole.
 */
public final class CalendarFolder implements CalendarSource {
    /** The most events in all files together. */
    static final int MOST_EVENTS = 20_000;

    private static final int MOST_FILES = 2000;
    private static final long LARGEST = 20L << 20;
    private static final String ENDING = ".ics";

    private @Nullable Asked last;

    private record Stamp(Path file, FileTime written, long size) {}

    private record Asked(List<Stamp> files, String path, Instant from, Instant to, ZoneId zone, String fault) {}

    @Override
    public Optional<CalendarReading> look(String path, Instant from, Instant to, ZoneId zone) {
        List<Stamp> files = List.of();
        String fault = "";
        try {
            files = files(path);
        } catch (NoSuchFileException | InvalidPathException gone) {
            fault = "plans.calendar.missing";
        } catch (TooLarge large) {
            fault = "plans.calendar.large";
        } catch (IOException | java.io.UncheckedIOException problem) {
            fault = "plans.calendar.unreadable";
        }
        Asked asked = new Asked(files, path, from, to, zone, fault);
        if (asked.equals(last)) {
            return Optional.empty();
        }
        last = asked;
        return Optional.of(fault.isEmpty() ? read(files, from, to, zone) : CalendarReading.unread(Sentence.of(fault)));
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static List<Stamp> files(String path) throws IOException {
        Path chosen = Path.of(path);
        List<Path> found = List.of(chosen);
        if (Files.isDirectory(chosen)) {
            try (Stream<Path> inside = Files.list(chosen)) {
                found = inside.filter(CalendarFolder::isCalendar)
                        .limit(MOST_FILES + 1L)
                        .sorted()
                        .toList();
            }
        }
        List<Stamp> stamps = new ArrayList<>();
        long size = 0;
        for (Path file : found) {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (about.isRegularFile()) {
                stamps.add(new Stamp(file, about.lastModifiedTime(), about.size()));
                size += about.size();
            }
        }
        if (stamps.size() > MOST_FILES || size > LARGEST) {
            throw new TooLarge();
        }
        return stamps;
    }

    private static boolean isCalendar(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static CalendarReading read(List<Stamp> files, Instant from, Instant to, ZoneId zone) {
        if (files.isEmpty()) {
            return CalendarReading.unread(Sentence.of("plans.calendar.none"));
        }
        List<CalendarEvent> events = new ArrayList<>();
        List<BusyTime> busy = new ArrayList<>();
        try {
            for (Stamp file : files) {
                CalendarText text = new CalendarText(zone);
                try (BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file.file()), StandardCharsets.UTF_8))) {
                    if (!text.read(reader)) {
                        return CalendarReading.unread(Sentence.of("plans.calendar.not-one"));
                    }
                }
                events.addAll(text.events());
                busy.addAll(text.busy());
                if (events.size() > MOST_EVENTS) {
                    return CalendarReading.unread(Sentence.of("plans.calendar.large"));
                }
            }
            busy.removeIf(time -> !time.touches(from, to));
            busy.addAll(new BusyEvents(from, to).of(events).all());
        } catch (CalendarText.TooMuch problem) {
            return CalendarReading.unread(Sentence.of("plans.calendar.large"));
        } catch (NoSuchFileException gone) {
            return CalendarReading.unread(Sentence.of("plans.calendar.missing"));
        } catch (IOException | RuntimeException problem) {
            // Whatever a file may hold, the agent goes on; what it held goes into no log.
            return CalendarReading.unread(Sentence.of("plans.calendar.not-one"));
        }
        long odd = events.stream()
                .filter(event -> event.busy() && !event.understood())
                .count();
        return new CalendarReading(BusyTimes.of(busy), odd == 0 ? null : Sentence.of("plans.calendar.odd", odd));
    }
}
