package app.nape.agent;

import app.nape.breaks.BreakEffect;

/** Carries out what the scheduler asks for. */
@FunctionalInterface
interface BreakStage {
    /** Does it, or begins to; never waits. */
    void carryOut(BreakEffect effect);
}
