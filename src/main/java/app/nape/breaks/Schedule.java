package app.nape.breaks;

import static app.nape.time.Spans.longer;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
 * @param typingPause how long the hands must be off for a due break to begin before its grace is over
 * @param present used within this long, the person counts as there and using the machine, though the hands are off: they read, watch
 *     or think
 * @param untilBack whether the break's window stays, when its time is over, until the person is back
 * @param rhythm turns of sitting and standing, by which the first change of position that counts use comes; or null for none
 */
public record Schedule(
        String name,
        List<BreakRule> rules,
        WorkingHours hours,
        Duration headsUp,
        Duration grace,
        Duration minimumGap,
        boolean strict,
        @Nullable Duration dailyLimit,
        Duration typingPause,
        Duration present,
        boolean untilBack,
        @Nullable Rhythm rhythm) {
    /** Hands off for this long is a pause in typing, unless the schedule says otherwise. */
    public static final Duration TYPING_PAUSE = Duration.ofSeconds(3);

    /** Without input for this long somebody is still there, unless the schedule says otherwise. */
    public static final Duration PRESENT = Duration.ofMinutes(3);

    /** The name of a schedule that somebody changed. */
    public static final String OWN = "own";

    public Schedule {
        rules = List.copyOf(rules);
        // Schedules kept before they could be chosen do not name them.
        typingPause = Objects.requireNonNullElse(typingPause, TYPING_PAUSE);
        present = Objects.requireNonNullElse(present, PRESENT);
    }

    /** A schedule without turns of sitting and standing. */
    public Schedule(
            String name,
            List<BreakRule> rules,
            WorkingHours hours,
            Duration headsUp,
            Duration grace,
            Duration minimumGap,
            boolean strict,
            @Nullable Duration dailyLimit,
            Duration typingPause,
            Duration present,
            boolean untilBack) {
        this(name, rules, hours, headsUp, grace, minimumGap, strict, dailyLimit, typingPause, present, untilBack, null);
    }

    /** The same reminders at other hours. */
    public Schedule withHours(WorkingHours other) {
        return new Schedule(
                name,
                rules,
                other,
                headsUp,
                grace,
                minimumGap,
                strict,
                dailyLimit,
                typingPause,
                present,
                untilBack,
                rhythm);
    }

    /** Other reminders within the same bounds. */
    public Schedule withRules(List<BreakRule> other) {
        return new Schedule(
                name,
                other,
                hours,
                headsUp,
                grace,
                minimumGap,
                strict,
                dailyLimit,
                typingPause,
                present,
                untilBack,
                rhythm);
    }

    /** The same under another name. */
    public Schedule named(String other) {
        return new Schedule(
                other,
                rules,
                hours,
                headsUp,
                grace,
                minimumGap,
                strict,
                dailyLimit,
                typingPause,
                present,
                untilBack,
                rhythm);
    }

    /** The same with other waits: the heads-up, the grace, the pause in typing and the least gap. */
    public Schedule withWaits(Duration before, Duration atMost, Duration pause, Duration gap) {
        return new Schedule(
                name, rules, hours, before, atMost, gap, strict, dailyLimit, pause, present, untilBack, rhythm);
    }

    /** The same, left otherwise: strict or not, waiting for the person or not. */
    public Schedule withEnding(boolean nowStrict, boolean waitsForPerson) {
        return new Schedule(
                name,
                rules,
                hours,
                headsUp,
                grace,
                minimumGap,
                nowStrict,
                dailyLimit,
                typingPause,
                present,
                waitsForPerson,
                rhythm);
    }

    /** The same with another limit of active use in a day, or null for none. */
    public Schedule withDailyLimit(@Nullable Duration other) {
        return new Schedule(
                name, rules, hours, headsUp, grace, minimumGap, strict, other, typingPause, present, untilBack, rhythm);
    }

    /** The same, with another length without input for which the person still counts as there. */
    public Schedule withPresent(Duration other) {
        return new Schedule(
                name,
                rules,
                hours,
                headsUp,
                grace,
                minimumGap,
                strict,
                dailyLimit,
                typingPause,
                other,
                untilBack,
                rhythm);
    }

    /**
     * Without input for so long somebody still counts as there, for this rule: as long as the rule says, but never less than the
     * schedule does.
     */
    public Duration presentFor(BreakRule rule) {
        return longer(present, rule.stillPresent());
    }

    /** The same with other turns of sitting and standing, or null for none. */
    public Schedule withRhythm(@Nullable Rhythm other) {
        return new Schedule(
                name,
                rules,
                hours,
                headsUp,
                grace,
                minimumGap,
                strict,
                dailyLimit,
                typingPause,
                present,
                untilBack,
                other);
    }

    /** The reminder that comes by turns of sitting and standing, where there are any: the first change of position that counts use. */
    public Optional<BreakRule> byTurns() {
        return rules.stream()
                .filter(rule -> rule.kind() == BreakKind.CHANGE_POSITION
                        && rule.interval().isPresent())
                .findFirst();
    }

    /** The same as it goes for somebody in this position: the change of it comes when the turn is over. */
    public Schedule inForce(Posture posture) {
        Rhythm turns = rhythm;
        return turns == null
                ? this
                : byTurns()
                        .map(rule -> withRules(rules.stream()
                                .map(each -> each.equals(rule)
                                        ? rule.withTrigger(new BreakTrigger.AfterActive(turns.of(posture)))
                                        : each)
                                .toList()))
                        .orElse(this);
    }

    /** The rule whose short break can be taken instead of this one's; empty where none fits. */
    public Optional<BreakRule> insteadOf(BreakRule rule) {
        return Choosing.insteadOf(this, rule).map(rules::get);
    }

    /** The rule with this id. */
    public Optional<BreakRule> rule(String id) {
        for (BreakRule rule : rules) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
