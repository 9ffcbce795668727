package app.nape.exchange.calendar;

import app.nape.plans.BusyTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text of one calendar: its events, the zones it describes, and times that it only says are busy. */
final class CalendarText {
    private static final int DEEPEST = 20;

    private final WrittenZones zones;
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<BusyTime> busy = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();
    private @Nullable DescribedZone zone;
    private boolean whole;

    /** Nothing yet; {@code here} is for times that name no zone. */
    CalendarText(ZoneId here) {
        zones = new WrittenZones(here);
    }

    /** Reads to the end; whether it was a whole calendar. Zones are known only when all of it was read. */
    boolean read(BufferedReader text) throws IOException {
        UnfoldedLines lines = new UnfoldedLines(text);
        for (String line = lines.read(); line != null; line = lines.read()) {
            if (!line.isBlank()) {
                read(ContentLine.of(line));
            }
        }
        return whole && open.isEmpty();
    }

    /** The events that were read. */
    List<CalendarEvent> events() {
        return events;
    }

    /** What it only says is busy. */
    List<BusyTime> busy() {
        return busy;
    }

    private void read(ContentLine line) throws IOException {
        switch (line.name()) {
            case "BEGIN" -> {
                if (open.size() >= DEEPEST) {
                    throw new IOException("nested too deep");
                }
                begin(new Component(line.value().toUpperCase(Locale.ROOT)));
            }
            case "END" -> {
                Component ended = open.poll();
                if (ended == null || !ended.kind().equalsIgnoreCase(line.value())) {
                    throw new IOException("ended before it began");
                }
                end(ended);
            }
            default -> {
                if (!open.isEmpty()) {
                    open.getFirst().add(line);
                }
            }
        }
    }

    private void begin(Component component) {
        open.push(component);
        if (component.kind().equals("VTIMEZONE")) {
            zone = new DescribedZone();
        }
    }

    private void end(Component ended) throws IOException {
        switch (ended.kind()) {
            case "VCALENDAR" -> whole = true;
            case "VEVENT" -> {
                CalendarEvent.of(ended, zones).ifPresent(events::add);
                if (events.size() > CalendarFolder.MOST_EVENTS) {
                    throw new TooMuch();
                }
            }
            case "VFREEBUSY" -> ended.lines("FREEBUSY").forEach(this::busy);
            case "STANDARD", "DAYLIGHT" -> change(ended);
            case "VTIMEZONE" -> {
                if (zone != null) {
                    zones.describe(ended.value("TZID"), zone);
                    zone = null;
                }
            }
            default -> {}
        }
    }

    /** The file holds more than is read. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void change(Component said) {
        Optional<CalendarTime> first = said.line("DTSTART").flatMap(line -> CalendarTime.of(line, zones));
        DescribedZone described = zone;
        if (first.isPresent() && described != null) {
            try {
                described.add(new DescribedZone.Change(
                        first.get().local(),
                        RecurrenceRule.of(said.value("RRULE")).orElse(null),
                        ZoneOffset.of(said.value("TZOFFSETFROM")),
                        ZoneOffset.of(said.value("TZOFFSETTO"))));
            } catch (DateTimeException notAnOffset) {
                // A zone without this change is nearer to what was meant than none.
            }
        }
    }

    private void busy(ContentLine line) {
        if (line.parameter("FBTYPE").equalsIgnoreCase("FREE")) {
            return;
        }
        for (String period : line.value().split(",", -1)) {
            String[] ends = period.strip().split("/", -1);
            if (ends.length == 2) {
                Optional<Instant> from = CalendarTime.of(ends[0], "", zones).map(CalendarTime::instant);
                Optional<Instant> to = from.flatMap(begins -> CalendarEvent.length(ends[1])
                        .map(begins::plus)
                        .or(() -> CalendarTime.of(ends[1], "", zones).map(CalendarTime::instant)));
                if (from.isPresent() && to.isPresent() && withinADay(from.get(), to.get())) {
                    busy.add(new BusyTime(from.get(), to.get()));
                }
            }
        }
    }

    private static boolean withinADay(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return length.isPositive() && length.compareTo(Duration.ofDays(1)) < 0;
    }
}
