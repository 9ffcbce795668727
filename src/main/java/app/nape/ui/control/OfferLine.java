package app.nape.ui.control;

import app.nape.breaks.Beginning;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A break on offer in one line: what, when it begins, and whether it takes the screen; while it is in a window it goes on counting by itself. */
public final class OfferLine extends Label {
    private final PageContext context;
    private final OfferWords words;
    private final AgentStatus.OfferedBreak offered;
    private final Instant at;
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> say()));

    /** A line on this one, as it stood {@code at} that time. */
    public OfferLine(PageContext context, AgentStatus.OfferedBreak offered, Instant at) {
        this.context = context;
        this.words = new OfferWords(context.texts());
        this.offered = offered;
        this.at = at;
        ticking.setCycleCount(Timeline.INDEFINITE);
        say();
        sceneProperty().subscribe(scene -> {
            if (scene == null || offered.begins() == null) {
                ticking.stop();
            } else {
                ticking.playFromStart();
            }
        });
    }

    private void say() {
        Duration gone = Duration.between(at, context.clocks().now().wall());
        @Nullable Beginning begins = offered.begins();
        AgentStatus.Change change = offered.change();
        if (change != null && begins == null) {
            setText(context.texts()
                    .of(
                            "shell.change-offered",
                            words.title(offered.kind(), offered.length()),
                            new PositionWords(context.texts()).how(change.to(), change.turn())));
            return;
        }
        setText(context.texts()
                .of(
                        "shell.break-offered",
                        words.title(offered.kind(), offered.length()),
                        words.begins(begins == null || gone.isNegative() ? begins : begins.after(gone)),
                        words.screen(offered.delivery())));
    }
}
