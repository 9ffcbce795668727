package app.nape.content;

import app.nape.breaks.Evidence;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.SchedulePreset;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the shipped schedules from schedules.json, each with its source and the strength of its evidence. */
public final class SchedulePresetReader {
    static final String NAME = "schedules.json";
    static final String SCHEMA = "schedule-presets/2";

    private SchedulePresetReader() {}

    /** All presets, the one to begin with first. */
    public static List<SchedulePreset> bundled(Texts texts) {
        return read(CatalogueFile.bundled(NAME, SCHEMA), texts::verbatim);
    }

    /** What a review of all the evidence says, in one sentence; to be shown beside the presets. */
    public static String caution(Texts texts) {
        return texts.of("presets.caution");
    }

    static List<SchedulePreset> read(CatalogueEntry file, Function<String, Optional<String>> source) {
        CatalogueTexts texts = new CatalogueTexts("presets", source);
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
                    texts.text(entry, "title", entry.id(), "title"),
                    texts.text(entry, "rule", entry.id(), "rule"),
                    texts.text(entry, "source", entry.id(), "source"),
                    entry.word("evidence", Evidence.class),
                    texts.text(entry, "finding", entry.id(), "finding"),
                    schedule));
        }
        return List.copyOf(presets);
    }
}
