package app.nape.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What is being done, while it takes longer than a moment: a sentence and a bar that moves. Not there otherwise. */
public final class WorkLine extends HBox {
    private static final Duration MOMENT = Duration.millis(400);

    private final PauseTransition moment = new PauseTransition(MOMENT);

    /** Follows what is done; empty words are nothing. */
    public WorkLine(String id, ObservableValue<String> work) {
        super(10);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        Label words = Words.of("", "quiet", "small");
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.setMinWidth(60);
        getChildren().addAll(bar, words);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        moment.setOnFinished(_ -> setVisible(true));
        work.subscribe(now -> {
            if (now == null || now.isEmpty()) {
                moment.stop();
                setVisible(false);
            } else {
                words.setText(now);
                bar.setAccessibleText(now);
                moment.playFromStart();
            }
        });
    }
}
