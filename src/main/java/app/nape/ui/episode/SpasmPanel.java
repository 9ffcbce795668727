package app.nape.ui.episode;

import app.nape.care.Nprs;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Words;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A spasm that was just now: how bad at its worst, if one likes, and how long. The length that is kept is the one on the button. */
final class SpasmPanel extends VBox {
    /** From a few seconds to a quarter of an hour (clinical.md, 2). */
    private static final List<Duration> LENGTHS = Stream.of(5, 30, 60, 5 * 60, 10 * 60, 15 * 60)
            .map(Duration::ofSeconds)
            .toList();

    private final FlowPane lengths = new FlowPane(8, 8);

    /** A panel that tells {@code keep} the length, zero when it is not known, and the score, if one was given. */
    SpasmPanel(PageContext context, BiConsumer<Duration, @Nullable Nprs> keep) {
        super(10);
        Texts texts = context.texts();
        LengthWords words = new LengthWords(texts);
        setId("spasm-panel");
        NprsStrip worst = new NprsStrip(texts, context.care().bands());
        worst.setId("spasm-worst");
        LENGTHS.forEach(length -> lengths.getChildren()
                .add(button(texts.of("log.episode.spasm-about", words.exactly(length)), length, worst, keep)));
        lengths.getChildren().add(button(texts.of("log.episode.spasm-unknown"), Duration.ZERO, worst, keep));
        getChildren()
                .addAll(
                        Words.of(texts.of("log.episode.spasm-worst"), "strong"),
                        worst,
                        Words.of(texts.of("log.episode.spasm-long"), "strong"),
                        lengths);
    }

    /** Puts the keyboard on the lengths, the last line, so that all of it is seen. */
    void takeFocus() {
        lengths.getChildren().getFirst().requestFocus();
    }

    private static Button button(
            String words, Duration length, NprsStrip worst, BiConsumer<Duration, @Nullable Nprs> keep) {
        Button button = new Button(words);
        button.setId("spasm-" + length.toSeconds());
        button.setOnAction(_ -> {
            Nprs score = worst.getScore();
            worst.scoreProperty().set(null);
            keep.accept(length, score);
        });
        return button;
    }
}
