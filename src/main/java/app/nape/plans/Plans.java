package app.nape.plans;

import app.nape.code.Sentence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person said beforehand about when not to be interrupted.
 *
 * @param pauses planned pauses, in order, each once; those that are over go with the next change
 * @param calendar path of the calendar file or folder whose busy times hold breaks, or null
 * @param programs rules by program, in the order in which they were made; one for each program
 */
public record Plans(List<PlannedPause> pauses, @Nullable String calendar, List<ProgramRule> programs) {
    /** Nothing is planned. */
    public static final Plans NONE = new Plans(List.of(), null, List.of());

    /** The most pauses, and the most rules by program. */
    public static final int MOST = 50;

    public Plans {
        pauses = List.copyOf(pauses).stream().sorted().distinct().toList();
        programs = List.copyOf(programs);
        if (pauses.size() > MOST || programs.size() > MOST) {
            throw new IllegalArgumentException("There is room for " + MOST + " of each.");
        }
    }

    /** Why this pause cannot be planned now, in one sentence; empty when it can. */
    public Optional<Sentence> objection(PlannedPause pause, Instant now, ZoneId zone) {
        Optional<Sentence> wrong = pause.objection(now, zone);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (pauses.contains(pause)) {
            return Optional.of(
                    Sentence.of("plans.pause.twice", Sentence.clock(pause.from()), Sentence.clock(pause.to())));
        }
        return left(now, zone).size() < MOST ? Optional.empty() : Optional.of(Sentence.of("plans.pause.full", MOST));
    }

    /** Why there can be no rule for another program of this name, in one sentence; empty when there can. */
    public Optional<Sentence> objection(String program) {
        Optional<Sentence> wrong = ProgramRule.objection(program);
        if (wrong.isPresent() || programs.size() < MOST || rule(program).isPresent()) {
            return wrong;
        }
        return Optional.of(Sentence.of("plans.program.full", MOST));
    }

    /** With this pause, and without those that are over. */
    public Plans with(PlannedPause pause, Instant now, ZoneId zone) {
        return new Plans(
                Stream.concat(left(now, zone).stream(), Stream.of(pause)).toList(), calendar, programs);
    }

    /** Without this pause. */
    public Plans without(PlannedPause pause) {
        return new Plans(pauses.stream().filter(each -> !each.equals(pause)).toList(), calendar, programs);
    }

    /** With another calendar, or none. */
    public Plans withCalendar(@Nullable String path) {
        return new Plans(pauses, path, programs);
    }

    /** With this rule, in place of the one for the same program. */
    public Plans with(ProgramRule rule) {
        return new Plans(
                pauses,
                calendar,
                rule(rule.program()).isEmpty()
                        ? Stream.concat(programs.stream(), Stream.of(rule)).toList()
                        : programs.stream()
                                .map(each -> each.program().equalsIgnoreCase(rule.program()) ? rule : each)
                                .toList());
    }

    /** Without a rule for this program. */
    public Plans withoutProgram(String program) {
        return new Plans(
                pauses,
                calendar,
                programs.stream()
                        .filter(each -> !each.program().equalsIgnoreCase(program.strip()))
                        .toList());
    }

    /** The pauses of which something is left, in order. */
    public List<PlannedPause> left(Instant now, ZoneId zone) {
        return pauses.stream().filter(pause -> !pause.over(now, zone)).toList();
    }

    /** When pauses are planned, in this zone. */
    public BusyTimes planned(ZoneId zone) {
        return BusyTimes.of(
                pauses.stream().flatMap(pause -> pause.time(zone).stream()).toList());
    }

    /** What is done about a program that goes by these names; empty when nothing was said of it. */
    public Optional<Treatment> treatment(Collection<String> names) {
        return programs.stream()
                .filter(rule -> rule.means(names))
                .map(ProgramRule::treatment)
                .findFirst();
    }

    private Optional<ProgramRule> rule(String program) {
        return programs.stream()
                .filter(each -> each.program().equalsIgnoreCase(program.strip()))
                .findFirst();
    }
}
