package app.nape.breaks;

import java.util.List;

/**
 * What one event led to.
 *
 * @param next the state from now on; to be saved
 * @param effects what to do now, in this order
 */
public record BreakDecision(BreakState next, List<BreakEffect> effects) {
    public BreakDecision {
        effects = List.copyOf(effects);
    }
}
