package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import java.time.Duration;
import java.util.Deque;

/** Whoever sits at the machine. */
interface Someone {
    /** When they next do something, in ticks. */
    Duration nextAt();

    /** Reacts to what has come onto the screen, and takes it off the list. */
    void sees(Deque<BreakEffect> effects);

    /** Does what was planned for now, and plans the next. */
    void goesOn();
}
