package app.nape.ui.episode;

import app.nape.care.Nprs;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "How is it now?", answered in place: a digit and Enter, or two taps. What the person is about to put in stays. */
public final class HowNow extends VBox {
    private final Texts texts;
    private final EpisodeModel model;
    private final Label question;
    private final NprsStrip strip;
    private @Nullable EpisodeStory story;

    /** Asks about nothing until {@link #show}. */
    public HowNow(PageContext context, EpisodeModel model) {
        super(10);
        this.texts = context.texts();
        this.model = model;
        question = Words.of(texts.of("log.episode.how-now"), "strong");
        strip = new NprsStrip(texts, context.care().bands());
        strip.setId("how-is-it-now");
        getChildren().addAll(question, strip, keepLine());
        strip.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                keep();
                press.consume();
            }
        });
    }

    /** Asks about this episode. */
    public void show(EpisodeStory known) {
        story = known;
        question.setText(texts.of(model.morning(known) ? "log.episode.how-morning" : "log.episode.how-now"));
    }

    /** Puts the keyboard on the question. */
    public void ask() {
        strip.requestFocus();
    }

    private HBox keepLine() {
        Button keep = new Button();
        keep.setId("keep-reading");
        keep.getStyleClass().add("accent");
        HBox row = new HBox(keep);
        strip.scoreProperty().subscribe(chosen -> {
            row.setVisible(chosen != null);
            row.setManaged(chosen != null);
            keep.setText(chosen == null ? "" : texts.of("log.episode.keep", chosen.score()));
        });
        keep.setOnAction(_ -> keep());
        return row;
    }

    private void keep() {
        Nprs chosen = strip.getScore();
        EpisodeStory about = story;
        if (chosen != null && about != null) {
            strip.scoreProperty().set(null);
            model.addReading(about.episode(), chosen);
        }
    }
}
