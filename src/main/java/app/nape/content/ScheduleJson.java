package app.nape.content;

import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.ScheduleProblem;
import app.nape.words.Texts;
import java.util.List;

/** Reads and writes a schedule as a JSON file that people can give to each other and edit by hand. */
public final class ScheduleJson {
    /** What the file calls itself. */
    public static final String SCHEMA = "nape-schedule/1";

    private final ScheduleSentences sentences;

    /** Refuses in the language of these texts. */
    public ScheduleJson(Texts texts) {
        sentences = new ScheduleSentences(texts);
    }

    /**
     * The schedule in a file.
     *
     * @param name the file's name, for sentences
     * @throws ScheduleRefused when it is no schedule, or one with a value out of bounds
     */
    public Schedule read(String name, byte[] json) {
        Schedule schedule;
        try {
            schedule = ScheduleEntry.schedule(CatalogueFile.read(name, json, SCHEMA));
        } catch (CatalogueFault fault) {
            throw new ScheduleRefused(String.valueOf(fault.getMessage()));
        }
        List<ScheduleProblem> problems = ScheduleBounds.problems(schedule);
        if (!problems.isEmpty()) {
            throw new ScheduleRefused(sentences.of(problems.getFirst()));
        }
        return schedule;
    }

    /** The file for a schedule, indented, ending in a line break. */
    public String write(Schedule schedule) {
        return ScheduleEntry.file(schedule);
    }
}
