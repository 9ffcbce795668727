package app.nape.content;

import app.nape.breaks.BreakRule;
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

    /**
     * The same, in which every reminder names a routine or exercise that is known.
     *
     * @throws ScheduleRefused also when it names another
     */
    public Schedule read(String name, byte[] json, ExerciseCatalogue known) {
        Schedule schedule = read(name, json);
        for (BreakRule rule : schedule.rules()) {
            String id = rule.routineId();
            boolean there = id == null
                    || known.routines().stream().anyMatch(each -> each.id().equals(id))
                    || known.exercises().stream().anyMatch(each -> each.id().equals(id));
            if (!there) {
                throw new ScheduleRefused(
                        sentences.of(new ScheduleProblem(rule.id(), ScheduleProblem.Field.NO_SUCH_ROUTINE, id, null)));
            }
        }
        return schedule;
    }

    /** The file for a schedule, indented, ending in a line break. */
    public String write(Schedule schedule) {
        return ScheduleEntry.file(schedule);
    }
}
