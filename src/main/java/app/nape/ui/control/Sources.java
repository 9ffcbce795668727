package app.nape.ui.control;

import app.nape.words.Texts;
import java.util.List;
import javafx.scene.layout.VBox;

/** The word “Sources”; where it is pressed, each source in a line of its own beneath it, made when it is first asked for. */
public final class Sources extends VBox {
    private final Texts texts;
    private final List<String> sources;
    private final FoldLine word;
    private final VBox lines = new VBox(6);

    /** Folded. {@code about} says to a screen reader what they are the sources of. */
    public Sources(Texts texts, String about, List<String> sources) {
        super(4);
        this.texts = texts;
        this.sources = List.copyOf(sources);
        getStyleClass().add("sources");
        word = new FoldLine(texts.of("shell.sources"), () -> open(!lines.isVisible()));
        word.setAccessibleText(texts.of("shell.sources-of", about));
        word.getStyleClass().addAll("flat", "fold-line", "at-edge", "small", "quiet");
        lines.managedProperty().bind(lines.visibleProperty());
        getChildren().addAll(word, lines);
        open(false);
    }

    /** Puts the lines away. */
    public void fold() {
        open(false);
    }

    private void open(boolean wide) {
        if (wide && lines.getChildren().isEmpty()) {
            sources.forEach(source -> lines.getChildren().add(SourceLine.of(texts, source, "quiet", "small")));
        }
        lines.setVisible(wide);
        word.show(wide);
    }
}
