package app.nape.exchange;

import app.nape.code.Sentence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** How long the machine was used actively on days, as one object of an archive: a field for each day. */
final class HoursJson {
    private static final Sentence HOURS = Sentence.of("archive.what.hours");
    /** More days than a life has. */
    private static final int MOST_DAYS = 60_000;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private HoursJson() {}

    static void write(Map<LocalDate, Duration> hours, JsonGenerator json) {
        json.writeStartObject();
        hours.forEach((day, length) -> json.writeStringProperty(day.toString(), length.toString()));
        json.writeEndObject();
    }

    static SortedMap<LocalDate, Duration> read(JsonNode node) {
        EntryFields fields = days(HOURS, node);
        SortedMap<LocalDate, Duration> hours = new TreeMap<>();
        for (String name : node.propertyNames()) {
            hours.put(day(fields, name), fields.length(name));
        }
        return hours;
    }

    /** An object with a field for each day, and no more than any life has. */
    static EntryFields days(Sentence what, JsonNode node) {
        EntryFields fields = new EntryFields(what, node);
        if (node.size() > MOST_DAYS) {
            throw fields.refused("days", "archive.are-more-than", MOST_DAYS);
        }
        return fields;
    }

    static LocalDate day(EntryFields fields, String name) {
        try {
            LocalDate day = LocalDate.parse(name);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw fields.refused(name, "archive.is-not-within-years");
            }
            return day;
        } catch (DateTimeException wrong) {
            throw fields.refused(name, "archive.is-no-day");
        }
    }
}
