package app.nape.ui;

import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.MotionCatalogue;
import app.nape.content.Texts;
import app.nape.time.Clocks;

/** What every page is given. */
public record PageContext(
        Texts texts,
        ExerciseCatalogue exercises,
        CareCatalogue care,
        MotionCatalogue motions,
        JournalDesk journal,
        AgentLine agent,
        SettingsDesk settings,
        Clocks clocks,
        Navigator navigator) {
    /** The exercises with the shipped routines and the person's own, as they are now. */
    public ExerciseCatalogue catalogue() {
        return exercises.with(settings.settings().get().stretching().own());
    }
}
