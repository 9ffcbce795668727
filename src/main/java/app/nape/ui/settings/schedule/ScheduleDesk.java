package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakRule;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.ScheduleProblem;
import app.nape.content.ScheduleSentences;
import app.nape.ui.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The person's schedule: what it is, and the one way in which it is changed here. What breaks a bound changes nothing. */
public final class ScheduleDesk {
    private final PageContext context;
    private final ScheduleSentences sentences;

    /** The schedule of these settings. */
    public ScheduleDesk(PageContext context) {
        this.context = context;
        this.sentences = new ScheduleSentences(context.texts());
    }

    /** The schedule in force. */
    public Schedule schedule() {
        return context.settings().settings().get().schedule();
    }

    /** Calls {@code view} with the schedule, now and after every change. */
    public void follow(Consumer<Schedule> view) {
        context.settings().settings().addListener((_, before, now) -> {
            if (!before.schedule().equals(now.schedule())) {
                view.accept(now.schedule());
            }
        });
        view.accept(schedule());
    }

    /** Puts a change in force; the sentence that says why not, or nothing. A schedule that was changed is the person's own; hours
     * and turns of sitting and standing are theirs in any. */
    String change(UnaryOperator<Schedule> change) {
        Schedule before = schedule();
        Schedule after = whole(change.apply(before));
        if (after.equals(before)) {
            return "";
        }
        List<ScheduleProblem> problems = new ArrayList<>(ScheduleBounds.problems(after));
        // What was wrong before, by hand, must not keep the rest from being mended.
        problems.removeAll(ScheduleBounds.problems(before));
        if (!problems.isEmpty()) {
            return sentences.plain(problems.getFirst());
        }
        boolean onlyTheirs =
                after.withHours(before.hours()).withRhythm(before.rhythm()).equals(before);
        Schedule taken = onlyTheirs ? after : after.named(Schedule.OWN);
        context.settings().change(settings -> settings.withSchedule(taken));
        return "";
    }

    /** Changes one reminder; likewise. */
    String changeRule(String id, UnaryOperator<BreakRule> change) {
        return change(schedule -> schedule.withRules(schedule.rules().stream()
                .map(rule -> rule.id().equals(id) ? change.apply(rule) : rule)
                .toList()));
    }

    /** Takes a whole schedule in place of the one in force, says so and offers the way back. */
    public void take(Schedule schedule, String sentence) {
        Schedule before = schedule();
        Schedule taken = whole(schedule);
        if (!before.equals(taken)) {
            context.settings().change(settings -> settings.withSchedule(taken));
            context.navigator()
                    .tell(sentence, () -> context.settings().change(settings -> settings.withSchedule(before)));
        }
    }

    /** Turns of sitting and standing go with the reminder that they come by. */
    private static Schedule whole(Schedule schedule) {
        return schedule.byTurns().isPresent() ? schedule : schedule.withRhythm(null);
    }
}
