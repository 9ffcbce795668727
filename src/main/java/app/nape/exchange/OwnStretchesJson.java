package app.nape.exchange;

import app.nape.code.Sentence;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.settings.OwnStretches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What a person has ticked, liked, followed and built of the stretches, as one object of an archive. */
final class OwnStretchesJson {
    private static final Sentence MINE = Sentence.of("archive.what.stretches");
    private static final int MOST_REPS = 99;

    private OwnStretchesJson() {}

    static void write(OwnStretches own, JsonGenerator json) {
        json.writeStartObject();
        list(json, "ticked", own.ticked());
        list(json, "followed", own.followed());
        list(json, "favourites", own.favourites());
        json.writeName("routines");
        json.writeStartArray();
        for (Routine routine : own.routines()) {
            json.writeStartObject();
            json.writeStringProperty("id", routine.id());
            json.writeStringProperty("name", routine.name());
            json.writeStringProperty("goal", routine.goal());
            json.writeName("exercises");
            json.writeStartArray();
            routine.items().forEach(item -> item(item, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void item(RoutineItem item, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", item.exerciseId());
        whole(json, "reps", item.reps());
        Duration hold = item.hold();
        if (hold != null) {
            json.writeStringProperty("hold", hold.toString());
        }
        whole(json, "sets", item.sets());
        json.writeEndObject();
    }

    private static void whole(JsonGenerator json, String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private static void list(JsonGenerator json, String name, Collection<String> keys) {
        json.writeName(name);
        json.writeStartArray();
        keys.stream().sorted().forEach(json::writeString);
        json.writeEndArray();
    }

    static OwnStretches read(JsonNode node) {
        EntryFields fields =
                new EntryFields(MINE, node).onlyHas(Set.of("ticked", "followed", "favourites", "routines"));
        List<Routine> routines = new ArrayList<>();
        for (EntryFields each : fields.objects("routines")) {
            routines.add(routine(each.onlyHas(Set.of("id", "name", "goal", "exercises"))));
        }
        if (routines.size() > OwnRoutines.MOST) {
            throw fields.refused("routines", "archive.are-more-than", OwnRoutines.MOST);
        }
        return new OwnStretches(
                Set.copyOf(fields.keys("ticked")),
                Set.copyOf(fields.keys("followed")),
                Set.copyOf(fields.keys("favourites")),
                routines);
    }

    private static Routine routine(EntryFields fields) {
        List<RoutineItem> items = new ArrayList<>();
        for (EntryFields each : fields.objects("exercises")) {
            EntryFields item = each.onlyHas(Set.of("id", "reps", "hold", "sets"));
            Duration hold = item.length("hold");
            items.add(new RoutineItem(
                    item.key("id"),
                    item.wholeOrNull("reps", 1, MOST_REPS),
                    hold.isZero() ? null : hold,
                    item.wholeOrNull("sets", 1, RoutineItem.MOST_SETS)));
        }
        String name = fields.textOrNull("name");
        String goal = fields.textOrNull("goal");
        if (name == null) {
            throw fields.refused("name", "archive.is-missing");
        }
        return new Routine(fields.key("id"), name, goal == null ? "" : goal, items);
    }
}
