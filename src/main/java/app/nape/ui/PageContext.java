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
 * @param catalogues what Nape brings along
 * @param standing what warning signs hold; asked before anything is offered or started
 * @param files writes what leaves Nape
 */
public record PageContext(
        Texts texts,
        Catalogues catalogues,
        JournalDesk journal,
        AgentLine agent,
        SettingsDesk settings,
        Clocks clocks,
        Navigator navigator,
        StandingDesk standing,
        OwnFile files) {
    /**
     * Catalogues that are read while the window starts: each waits, where it is asked for before it is read, so that what shows nothing of
     * one does not wait for it.
     */
    public record Catalogues(
            Supplier<ExerciseCatalogue> exercises, Supplier<CareCatalogue> care, Supplier<MotionCatalogue> motions) {}

    /** With a standing of its own, read from this journal and these choices. */
    public PageContext(
            Texts texts,
            Catalogues catalogues,
            JournalDesk journal,
            AgentLine agent,
            SettingsDesk settings,
            Clocks clocks,
            Navigator navigator) {
        this(
                texts,
                catalogues,
                journal,
                agent,
                settings,
                clocks,
                navigator,
                new StandingDesk(journal, settings, catalogues.care(), clocks),
                OwnFile.ANYWHERE);
    }

    /** The same with catalogues that have been read. */
    public PageContext(
            Texts texts,
            ExerciseCatalogue exercises,
            CareCatalogue care,
            Supplier<MotionCatalogue> motions,
            JournalDesk journal,
            AgentLine agent,
            SettingsDesk settings,
            Clocks clocks,
            Navigator navigator) {
        this(texts, new Catalogues(() -> exercises, () -> care, motions), journal, agent, settings, clocks, navigator);
    }

    /** The same, with another writer of what leaves Nape. */
    public PageContext writing(OwnFile by) {
        return new PageContext(texts, catalogues, journal, agent, settings, clocks, navigator, standing, by);
    }

    /** The exercises with the shipped routines and the person's own, as they are now. */
    public ExerciseCatalogue catalogue() {
        return exercises().with(settings.settings().get().stretching().own());
    }

    /** What is known of the person that speaks against exercises; {@code pain} is a score given just now, or null. */
    public Suitability suitability(@Nullable Nprs pain) {
        CareNow now = standing.now().get().care();
        Set<String> applies =
                new HashSet<>(settings.settings().get().stretching().ticked());
        if (RemedyAdvisor.fresh(care().triggers(), now.episodes(), clocks.now().wall())) {
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
        return catalogues.motions().get();
    }

    /** The exercises and routines that Nape brings along. */
    public ExerciseCatalogue exercises() {
        return catalogues.exercises().get();
    }

    /** Warning signs, remedies and what else stands in the log's own words. */
    public CareCatalogue care() {
        return catalogues.care().get();
    }
}
