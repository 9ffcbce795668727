package app.nape.breaks;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one schedule in another's place means for its rules.
 *
 * @param left ids of rules that are no more
 * @param others ids of rules that are other ones now; where another schedule was chosen by its name, every one that it shares with the old
 */
public record ScheduleChange(Set<String> left, Set<String> others) {
    public ScheduleChange {
        left = Set.copyOf(left);
        others = Set.copyOf(others);
    }

    /** From this one to that. */
    public static ScheduleChange of(Schedule before, Schedule after) {
        // Whoever changes one thing of a preset calls it own; that alone is no other schedule.
        boolean chosen = !after.name().equals(before.name()) && !after.name().equals(Schedule.OWN);
        Set<String> left = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (BreakRule rule : before.rules()) {
            after.rule(rule.id())
                    .ifPresentOrElse(
                            now -> {
                                if (chosen || !now.equals(rule)) {
                                    others.add(rule.id());
                                }
                            },
                            () -> left.add(rule.id()));
        }
        return new ScheduleChange(left, others);
    }
}
