package app.nape.ui;

import app.nape.care.Nprs;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.MotionCatalogue;
import app.nape.exchange.OwnFile;
import app.nape.exercise.Suitability;
import app.nape.journal.CareNow;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.words.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given.
 *
 * @param standing what warning signs hold; asked before anything is offered or started
 * @param figures waits, if need be, for the motions that are read while the window starts
 * @param files writes what leaves Nape
 */
public record PageContext(
        Texts texts,
        ExerciseCatalogue exercises,
        CareCatalogue care,
        Supplier<MotionCatalogue> figures,
        JournalDesk journal,
        AgentLine agent,
        SettingsDesk settings,
        Clocks clocks,
        Navigator navigator,
        StandingDesk standing,
        OwnFile files) {
    /** With a standing of its own, read from this journal and these choices. */
    public PageContext(
            Texts texts,
            ExerciseCatalogue exercises,
            CareCatalogue care,
            Supplier<MotionCatalogue> figures,
            JournalDesk journal,
            AgentLine agent,
            SettingsDesk settings,
            Clocks clocks,
            Navigator navigator) {
        this(
                texts,
                exercises,
                care,
                figures,
                journal,
                agent,
                settings,
                clocks,
                navigator,
                new StandingDesk(journal, settings, care.standing(), clocks),
                OwnFile.ANYWHERE);
    }

    /** The same, with another writer of what leaves Nape. */
    public PageContext writing(OwnFile by) {
        return new PageContext(
                texts, exercises, care, figures, journal, agent, settings, clocks, navigator, standing, by);
    }

    /** The exercises with the shipped routines and the person's own, as they are now. */
    public ExerciseCatalogue catalogue() {
        return exercises.with(settings.settings().get().stretching().own());
    }

    /** What is known of the person that speaks against exercises; {@code pain} is a score given just now, or null. */
    public Suitability suitability(@Nullable Nprs pain) {
        CareNow now = standing.now().get().care();
        Set<String> applies =
                new HashSet<>(settings.settings().get().stretching().ticked());
        if (RemedyAdvisor.fresh(care.triggers(), now.episodes(), clocks.now().wall())) {
            applies.add(Suitability.FRESH_STRAIN);
        }
        return new Suitability(
                !now.open().isEmpty() || now.returning(), applies, pain == null ? null : (Integer) pain.score());
    }

    /** When the person's days begin, as they have it now. */
    public DayRollover days() {
        return new DayRollover(settings.settings().get().reminders().dayBegins());
    }

    /** How the figure moves through each exercise. */
    public MotionCatalogue motions() {
        return figures.get();
    }
}
