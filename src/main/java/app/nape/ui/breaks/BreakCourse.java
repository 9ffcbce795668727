package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import java.time.Duration;

/**
 * What a break has alike on the whole screen and in its card: its time, its way out, and how it ends. It goes when its time is over, when
 * it is left, or when the agent falls silent; where that was chosen it waits, after its time, until the person is back.
 */
final class BreakCourse {
    /** With less than this left when it ends, a break was taken to its end. */
    private static final Duration ENDED = Duration.ofMillis(1500);

    private final PageContext context;
    private final BreakFace face;
    private final LeaveGate gate;
    private final Countdown countdown = new Countdown(this::hide);
    private final Homecoming homecoming = new Homecoming(this::comeBack, this::hide);
    private boolean untilBack;

    BreakCourse(PageContext context, Frames frames, BreakFace face) {
        this.context = context;
        this.face = face;
        gate = new LeaveGate(this::leave, frames);
        countdown.left().addListener((_, _, left) -> face.setLeft(left));
    }

    LeaveGate gate() {
        return gate;
    }

    Homecoming homecoming() {
        return homecoming;
    }

    void show(AgentStatus.OfferedBreak offered) {
        boolean begins = !face.showing() || homecoming.waits();
        homecoming.stop();
        untilBack = offered.untilBack();
        countdown.say(offered.left(), offered.counting());
        if (begins) {
            gate.reset(offered.strict());
            countdown.start();
            face.begin(offered);
        } else {
            face.setCounting(offered.counting());
        }
    }

    void update(AgentStatus.OfferedBreak offered) {
        face.setCounting(offered.counting());
        countdown.say(offered.left(), offered.counting());
    }

    /** The break is over: it goes, or waits for the person where that was chosen. */
    void end() {
        if (untilBack && face.showing() && countdown.left().get().compareTo(ENDED) <= 0) {
            countdown.stop();
            face.over();
            homecoming.await();
        } else if (!homecoming.waits()) {
            hide();
        }
    }

    void hide() {
        homecoming.stop();
        countdown.stop();
        gate.release();
        face.vanish();
    }

    /** By the way out; whoever finds it after the end is back. */
    void leave() {
        boolean over = homecoming.waits();
        answered(over ? new Request.CameBack() : new Request.EndBreak());
    }

    void comeBack() {
        answered(new Request.CameBack());
    }

    /** It goes with this answer. */
    void answered(Request request) {
        hide();
        context.agent().send(request);
    }
}
