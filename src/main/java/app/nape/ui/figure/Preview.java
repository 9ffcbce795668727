package app.nape.ui.figure;

import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import java.time.Duration;
import javafx.animation.AnimationTimer;

/** Loops through a whole repetition by itself. */
final class Preview extends AnimationTimer {
    private static final Duration SHORT_HOLD = Duration.ofMillis(2600);

    private final FigureView view;
    private final Motion motion;
    private long begun = -1;

    Preview(FigureView view, Motion motion) {
        this.view = view;
        this.motion = motion;
    }

    @Override
    public void handle(long now) {
        if (!OnScreen.shows(view)) {
            return;
        }
        if (begun < 0) {
            begun = now;
        }
        Duration since = Duration.ofNanos(now - begun);
        long into = since.toNanos() % Math.max(1, whole().toNanos());
        for (int i = 0; i < motion.phases().size(); i++) {
            long length = length(motion.phases().get(i)).toNanos();
            if (into < length) {
                view.show(i, (double) into / length, since);
                return;
            }
            into -= length;
        }
    }

    private Duration whole() {
        return motion.phases().stream().map(Preview::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(MotionPhase phase) {
        return phase.hold() ? SHORT_HOLD : phase.length();
    }
}
