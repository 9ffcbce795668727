package app.nape.ui.suggestion;

import app.nape.care.Nprs;
import app.nape.care.standing.Relief;
import app.nape.exercise.Routine;
import app.nape.journal.Suggestion;
import app.nape.journal.Suggestions;
import app.nape.settings.Stretching;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks the log and the settings which routines may suit now. */
public final class SuggestionReading {
    private SuggestionReading() {}

    /** Reads the log; the answer comes on the FX thread, the most fitting first. */
    public static void ask(PageContext context, Consumer<List<Suggestion>> answer) {
        Instant now = context.clocks().now().wall();
        context.journal().ask(journal -> Past.read(journal, now), past -> answer.accept(of(context, past)));
    }

    public static List<Suggestion> of(PageContext context, Past past) {
        if (!context.standing().now().get().standing().recommends(Relief.EXERCISES)) {
            return List.of();
        }
        Nprs pain = context.standing().now().get().care().score();
        Stretching chosen = context.settings().settings().get().stretching();
        Set<String> followed = new HashSet<>(chosen.followed());
        chosen.own().stream().map(Routine::id).forEach(followed::add);
        Instant now = context.clocks().now().wall();
        DayRollover rollover = context.days();
        return new Suggestions(
                        context.catalogue().routines(),
                        context.exercises().byId(),
                        chosen.ticked(),
                        followed,
                        past.lately(),
                        past.inPain(),
                        past.returning(),
                        pain == null ? null : (Integer) pain.score(),
                        now,
                        rollover.startOf(
                                rollover.dayOf(now, context.clocks().zone()),
                                context.clocks().zone()))
                .list();
    }
}
