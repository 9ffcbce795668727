package app.nape.ui.redflags;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.Triage;
import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether exercises wait: an open episode with an urgent sign or an injury, about which the person has not said that somebody
 * advised them (redflags.json, rules).
 */
public final class ExerciseHold {
    private ExerciseHold() {}

    /** Tells the open episode for which exercises wait, or null when they do not. */
    public static void ask(PageContext context, Consumer<@Nullable PainEpisode> answer) {
        context.journal()
                .ask(
                        Journal::openEpisodes,
                        open -> answer.accept(of(context, open).orElse(null)));
    }

    /** The one of these open episodes for which exercises wait. */
    public static Optional<PainEpisode> of(PageContext context, List<PainEpisode> open) {
        Triage triage = new Triage(
                context.care().redFlags(),
                context.care().triggers(),
                context.care().symptoms());
        return open.stream().filter(triage::holdsExercises).findFirst();
    }

    /** Keeps that the person says they were advised about this episode. */
    public static void advised(PageContext context, PainEpisode episode) {
        EpisodeSafety said = episode.safety().advisedAt(context.clocks().now().wall());
        context.journal()
                .change(
                        journal -> {
                            journal.keepSafety(episode.id(), said);
                            return Boolean.TRUE;
                        },
                        _ -> {});
    }
}
