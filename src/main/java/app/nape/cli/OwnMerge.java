package app.nape.cli;

import app.nape.content.RoutineRefused;
import app.nape.exchange.OwnArrivals;
import app.nape.settings.OwnStretches;

/** What the person has made their own of the stretches, with what an archive brings. */
final class OwnMerge {
    private OwnMerge() {}

    /**
     * Both together.
     *
     * @throws Refusal when a routine is out of its exercises' bounds, or there would be too many
     */
    static OwnStretches of(Surroundings surroundings, OwnStretches before, OwnStretches coming) {
        try {
            return OwnArrivals.with(surroundings.texts(), surroundings.exercises(), before, coming);
        } catch (RoutineRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(refused.getMessage()));
        }
    }
}
