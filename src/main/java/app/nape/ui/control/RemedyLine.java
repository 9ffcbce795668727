package app.nape.ui.control;

import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.words.LengthWords;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;

/** What is left of a remedy that runs, in words; while it is in a window it goes on counting by itself. */
public final class RemedyLine extends Label {
    /** How long the look at the skin is spoken of, from its moment on. */
    private static final Duration SPOKEN = Duration.ofMinutes(2);

    private static final long MINUTE = 60_000;
    private static final long SECOND = 1_000;
    private static final long LATE = 30;

    private final PageContext context;
    private final AgentStatus.RunningRemedy running;
    private final PauseTransition pause = new PauseTransition();

    /** A line on this one. */
    public RemedyLine(PageContext context, AgentStatus.RunningRemedy running) {
        this.context = context;
        this.running = running;
        pause.setOnFinished(_ -> show());
        show();
        sceneProperty().subscribe(this::show);
    }

    private void show() {
        pause.stop();
        Instant now = context.clocks().now().wall();
        setText(sentence(now));
        long left = Duration.between(now, running.ends()).toMillis();
        if (getScene() != null && left > 0) {
            // The words speak of whole seconds in the last minute, before it of minutes, begun seconds of which do not
            // count.
            boolean minutes = left > MINUTE + SECOND;
            long next = minutes ? Math.floorMod(left - SECOND, MINUTE) : left % SECOND;
            pause.setDuration(javafx.util.Duration.millis((double) next + LATE));
            pause.playFromStart();
        }
    }

    private String sentence(Instant now) {
        RemedyKind kind = context.care().remedy(running.remedyId()).orElse(null);
        String name = kind == null ? running.remedyId() : kind.label();
        Duration left = Duration.between(now, running.ends());
        if (left.isNegative() || left.isZero()) {
            return context.texts().of("shell.remedy-over", name);
        }
        Duration since = Duration.between(running.started(), now).minus(RemedyAdvisor.SKIN_CHECK);
        boolean look = kind != null && kind.onSkin() && !since.isNegative() && since.compareTo(SPOKEN) < 0;
        return context.texts()
                .of(
                        look ? "shell.remedy-look" : "shell.remedy-runs",
                        name,
                        new LengthWords(context.texts()).left(left));
    }
}
