package app.nape.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of a calendar with the lines that say when; every other line is forgotten as it is read. */
final class Component {
    /** A title, a place, a person or a note is not among them. */
    private static final Set<String> WHEN = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private static final int MOST_LINES = 2000;

    private final String kind;
    private final List<ContentLine> lines = new ArrayList<>();

    /** An empty one of this kind, for example {@code VEVENT}. */
    Component(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    void add(ContentLine line) {
        if (WHEN.contains(line.name()) && lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    /** The first line of this name. */
    Optional<ContentLine> line(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** The value of the first line of this name, or nothing. */
    String value(String name) {
        return line(name).map(ContentLine::value).orElse("");
    }

    /** Every line of this name. */
    List<ContentLine> lines(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }
}
