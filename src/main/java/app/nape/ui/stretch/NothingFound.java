package app.nape.ui.stretch;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** In place of the exercises when none fits: why that may be, and the way back. */
final class NothingFound extends VBox {
    private final Texts texts;
    private final Label words = Words.of("", "quiet");

    /** {@code clear} takes all filters away. */
    NothingFound(Texts texts, Runnable clear) {
        super(12);
        this.texts = texts;
        setId("nothing-found");
        getStyleClass().add("empty");
        Button back = new Button(texts.of("stretch.none-back"));
        back.setId("nothing-found-back");
        back.setOnAction(_ -> clear.run());
        getChildren().setAll(new FontIcon(Feather.SEARCH), words, back);
        show(List.of(), LibraryFilter.ALL);
    }

    /** Is there only while nothing was found by this filter. */
    void show(List<?> found, LibraryFilter filter) {
        words.setText(texts.of(key(filter)));
        setVisible(found.isEmpty());
        setManaged(found.isEmpty());
    }

    // texts: stretch.none stretch.none-favourites stretch.none-recent
    private static String key(LibraryFilter filter) {
        if (filter.equals(LibraryFilter.ALL.onlyFavourites())) {
            return "stretch.none-favourites";
        }
        return filter.equals(LibraryFilter.ALL.onlyRecent()) ? "stretch.none-recent" : "stretch.none";
    }
}
