package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import java.time.Duration;

/** What a person sees of a break. */
interface BreakFace {
    /** Whether it is on the screen. */
    boolean showing();

    /** Comes on the screen with this break. */
    void begin(AgentStatus.OfferedBreak offered);

    /** Whether the seconds run; while the person types they wait. */
    void setCounting(boolean counting);

    /** What is left of it. */
    void setLeft(Duration left);

    /** The time is over and the person is not back yet. */
    void over();

    /** Goes from the screen. */
    void vanish();
}
