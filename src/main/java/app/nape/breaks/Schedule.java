package app.nape.breaks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All the reminders of a person and the bounds they keep to.
 *
 * @param name the preset it came from, or {@code own}
 * @param rules the reminders, each with its own id
 * @param hours when reminders may come
 * @param headsUp how long before a break its heads-up is shown
 * @param grace how long a due break waits at most for a pause in typing
 * @param minimumGap least time between two prompts
 * @param strict whether leaving a break early takes a deliberate act
 * @param dailyLimit active use in the person's day after which one reminder comes, or null for none
 */
public record Schedule(
        String name,
        List<BreakRule> rules,
        WorkingHours hours,
        Duration headsUp,
        Duration grace,
        Duration minimumGap,
        boolean strict,
        @Nullable Duration dailyLimit) {
    public Schedule {
        rules = List.copyOf(rules);
    }

    /** A schedule without a daily limit. */
    public Schedule(
            String name,
            List<BreakRule> rules,
            WorkingHours hours,
            Duration headsUp,
            Duration grace,
            Duration minimumGap,
            boolean strict) {
        this(name, rules, hours, headsUp, grace, minimumGap, strict, null);
    }

    /** The rule with this id. */
    public Optional<BreakRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
