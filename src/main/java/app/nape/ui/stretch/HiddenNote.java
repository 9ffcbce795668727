package app.nape.ui.stretch;

import app.nape.content.Texts;
import app.nape.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says how many exercises are hidden for the person's own good, why, and lets them be seen all the same. Not there while none is. */
final class HiddenNote extends HBox {
    private final Texts texts;
    private final LibraryModel model;
    private final Label words = Words.of("");

    HiddenNote(Texts texts, LibraryModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        setId("hidden-note");
        getStyleClass().add("hidden-note");
        setAlignment(Pos.CENTER_LEFT);
        Button all = new Button(texts.of("stretch.show-all"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> model.allProperty().set(true));
        getChildren().addAll(words, all);
    }

    void show() {
        List<String> reasons = new ArrayList<>();
        if (model.hiddenByPain() > 0) {
            reasons.add(texts.of("stretch.hidden-pain", model.hiddenByPain()));
        }
        if (model.hiddenByTicks() > 0) {
            reasons.add(texts.of("stretch.hidden-ticks", model.hiddenByTicks()));
        }
        words.setText(String.join(" ", reasons));
        setVisible(!reasons.isEmpty());
        setManaged(!reasons.isEmpty());
    }
}
