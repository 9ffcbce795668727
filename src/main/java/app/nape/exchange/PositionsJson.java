package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.code.Sentence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What changes of position came to on days, as one object of an archive: a field for each day. */
final class PositionsJson {
    private static final Sentence POSITIONS = Sentence.of("archive.what.positions");
    private static final Set<String> FIELDS = Set.of("changes", "answered", "lapsed", "longest", "sat", "stood");
    /** More than one a minute all day. */
    private static final int MOST = 2_000;

    private PositionsJson() {}

    static void write(Map<LocalDate, PositionDay> days, JsonGenerator json) {
        json.writeStartObject();
        days.forEach((day, of) -> {
            json.writeName(day.toString());
            json.writeStartObject();
            json.writeNumberProperty("changes", of.changes());
            json.writeNumberProperty("answered", of.answered());
            json.writeNumberProperty("lapsed", of.lapsed());
            json.writeStringProperty("longest", of.longest().toString());
            json.writeStringProperty("sat", of.sat().toString());
            json.writeStringProperty("stood", of.stood().toString());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    static SortedMap<LocalDate, PositionDay> read(JsonNode node) {
        EntryFields fields = HoursJson.days(POSITIONS, node);
        SortedMap<LocalDate, PositionDay> days = new TreeMap<>();
        for (String name : node.propertyNames()) {
            days.put(
                    HoursJson.day(fields, name),
                    day(new EntryFields(POSITIONS, Objects.requireNonNull(node.get(name)))));
        }
        return days;
    }

    private static PositionDay day(EntryFields fields) {
        fields.onlyHas(FIELDS);
        return new PositionDay(
                count(fields, "changes"),
                count(fields, "answered"),
                count(fields, "lapsed"),
                fields.length("longest"),
                fields.length("sat"),
                fields.length("stood"));
    }

    private static int count(EntryFields fields, String name) {
        return Objects.requireNonNullElse(fields.wholeOrNull(name, 0, MOST), 0);
    }
}
