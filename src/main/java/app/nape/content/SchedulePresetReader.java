package app.nape.content;

import app.nape.breaks.Evidence;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.SchedulePreset;
import java.util.ArrayList;
import java.util.List;

/** Reads the shipped schedules from schedules.json, each with its source and the strength of its evidence. */
public final class SchedulePresetReader {
    static final String NAME = "schedules.json";
    static final String SCHEMA = "schedule-presets/1";

    private SchedulePresetReader() {}

    /** All presets, the one to begin with first. */
    public static List<SchedulePreset> bundled() {
        return read(CatalogueFile.bundled(NAME, SCHEMA));
    }

    /** What a review of all the evidence says, in one sentence; to be shown beside the presets. */
    public static String caution() {
        return CatalogueFile.bundled(NAME, SCHEMA).text("caution");
    }

    static List<SchedulePreset> read(CatalogueEntry file) {
        List<SchedulePreset> presets = new ArrayList<>();
        for (CatalogueEntry entry : file.keyed("presets", "id")) {
            Schedule schedule = ScheduleEntry.schedule(entry.object("schedule"));
            if (!schedule.name().equals(entry.id())) {
                throw entry.fault("name", "It is not the preset’s id.");
            }
            if (!ScheduleBounds.problems(schedule).isEmpty()) {
                throw entry.fault("schedule", ScheduleBounds.problems(schedule).toString());
            }
            presets.add(new SchedulePreset(
                    entry.text("title"),
                    entry.text("rule"),
                    entry.text("source"),
                    entry.word("evidence", Evidence.class),
                    entry.text("finding"),
                    schedule));
        }
        return List.copyOf(presets);
    }
}
