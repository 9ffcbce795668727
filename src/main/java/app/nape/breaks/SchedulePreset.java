package app.nape.breaks;

/**
 * A schedule to begin with.
 *
 * @param title a few words
 * @param rule what it asks for, in one sentence
 * @param source where it comes from: authors, year, journal or body, and number of people
 * @param evidence how well its effect is shown
 * @param finding what was found, and what was not, in one or two plain sentences
 * @param schedule the schedule, whose name is the preset's id
 */
public record SchedulePreset(
        String title, String rule, String source, Evidence evidence, String finding, Schedule schedule) {
    /** Stable key. */
    public String id() {
        return schedule.name();
    }
}
