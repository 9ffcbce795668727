package app.nape.ui.breaks;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.LengthWords;
import app.nape.words.TimeWords;
import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The time of day and how long the break is in all, for whoever would watch a countdown. Not there unless that was chosen. */
final class ClockFace extends VBox {
    private final PageContext context;
    private final TimeWords times;
    private final Label clock = Words.of("", "break-clock");
    private final Label lasts = Words.quiet("");
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tell()));

    ClockFace(PageContext context) {
        this.context = context;
        times = new TimeWords(context.texts(), context.clocks().zone());
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        clock.setId("break-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        ticking.setCycleCount(Timeline.INDEFINITE);
        getChildren().addAll(clock, lasts);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** A break of this length begins; whether the clock takes the countdown's place. */
    boolean begin(Duration length) {
        boolean chosen = context.settings().settings().get().looks().clockInBreaks();
        setVisible(chosen);
        lasts.setText(context.texts().of("prompt.lasts", new LengthWords(context.texts()).exactly(length)));
        tell();
        if (chosen) {
            ticking.playFromStart();
        }
        return chosen;
    }

    /** The break is over. */
    void end() {
        ticking.stop();
        setVisible(false);
    }

    private void tell() {
        clock.setText(times.clock(context.clocks().now().wall()));
    }
}
