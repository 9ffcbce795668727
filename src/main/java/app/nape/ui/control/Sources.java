package app.nape.ui.control;

import app.nape.words.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The word “Sources”; where it is pressed, each source in a line of its own beneath it. */
public final class Sources extends VBox {
    private final Button word = new Button();
    private final VBox lines = new VBox(6);

    /** Folded. {@code about} says to a screen reader what they are the sources of. */
    public Sources(Texts texts, String about, List<String> sources) {
        super(4);
        getStyleClass().add("sources");
        word.setText(texts.of("shell.sources"));
        word.setAccessibleText(texts.of("shell.sources-of", about));
        word.getStyleClass().addAll("link", "small", "quiet");
        word.setOnAction(_ -> open(!lines.isVisible()));
        sources.forEach(source -> lines.getChildren().add(SourceLine.of(texts, source, "quiet", "small")));
        lines.managedProperty().bind(lines.visibleProperty());
        getChildren().addAll(word, lines);
        open(false);
    }

    private void open(boolean wide) {
        lines.setVisible(wide);
        word.setGraphic(WayIcon.of(wide ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }
}
