package app.nape.ui.breaks;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a break. Open at once in an ordinary one; in a strict one it takes holding for three seconds, or, for
 * whoever cannot hold, ten seconds that run by themselves. There is no state in which it cannot be passed.
 */
final class LeaveGate {
    /** How long a key or button is held to leave a strict break. */
    static final Duration HOLD = Duration.ofSeconds(3);
    /** How long leaving takes without holding anything. */
    static final Duration WAIT = Duration.ofSeconds(10);

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting", false);
    private final ReadOnlyBooleanWrapper explained = new ReadOnlyBooleanWrapper(this, "explained", false);
    private final Runnable leave;
    private final Frames frames;
    private final Frames.Beat beat;
    private @Nullable Duration filling;
    private long began;
    private boolean strict;

    /** {@code leave} is called once each time somebody passes. */
    LeaveGate(Runnable leave, Frames frames) {
        this.leave = leave;
        this.frames = frames;
        this.beat = frames.beat(this::fill);
    }

    /** How much of the holding or waiting is done, 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the ten seconds run. */
    ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether to say how to leave: somebody tried. */
    ReadOnlyBooleanProperty explained() {
        return explained.getReadOnlyProperty();
    }

    /** Another break begins, strict or not. */
    void reset(boolean nowStrict) {
        strict = nowStrict;
        stop();
        explained.set(false);
    }

    /** A key or the pointer went down; again and again while a key repeats. */
    void press() {
        if (!strict) {
            pass();
        } else if (filling == null) {
            explained.set(true);
            run(HOLD);
        }
    }

    /** It was let go. */
    void release() {
        if (!waiting.get()) {
            stop();
        }
    }

    /** Begins the ten seconds, or stops them. */
    void waitInstead() {
        boolean stopping = waiting.get();
        stop();
        if (!strict) {
            pass();
        } else if (!stopping) {
            waiting.set(true);
            run(WAIT);
        }
    }

    /** The window was to be closed, as by Alt+F4: in a strict break that begins the ten seconds, and a second time changes nothing. */
    void close() {
        if (!waiting.get()) {
            waitInstead();
        }
    }

    private void run(Duration length) {
        filling = length;
        began = frames.nanos();
        beat.start();
    }

    private void fill() {
        if (filling != null) {
            double part = (double) (frames.nanos() - began) / filling.toNanos();
            if (part >= 1) {
                pass();
            } else {
                progress.set(part);
            }
        }
    }

    private void pass() {
        stop();
        leave.run();
    }

    private void stop() {
        filling = null;
        beat.stop();
        waiting.set(false);
        progress.set(0);
    }
}
