package app.nape.ui.stretch;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Says how many exercises are hidden for the person's own good, why, and lets them be seen all the same and hidden again. Not there while
 * everything suits.
 */
final class HiddenNote extends HBox {
    private final Texts texts;
    private final LibraryModel model;
    private final Label words = Words.of("");
    private final Button other = new Button();

    HiddenNote(Texts texts, LibraryModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        setId("hidden-note");
        getStyleClass().add("hidden-note");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        other.setId("hidden-other");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> model.allProperty().set(!model.allProperty().get()));
        getChildren().addAll(words, other);
    }

    void show() {
        boolean all = model.allProperty().get();
        String said = all ? shown() : hidden();
        words.setText(said);
        other.setText(texts.of(all ? "stretch.hide-again" : "stretch.show-all"));
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    private String shown() {
        long many = model.shownAllTheSame();
        return many == 0 ? "" : texts.counted("stretch.shown-anyway", many);
    }

    private String hidden() {
        List<String> reasons = new ArrayList<>();
        if (model.hiddenByPain() > 0) {
            reasons.add(texts.counted("stretch.hidden-pain", model.hiddenByPain()));
        }
        if (model.hiddenByTicks() > 0) {
            reasons.add(texts.counted("stretch.hidden-ticks", model.hiddenByTicks()));
        }
        return String.join(" ", reasons);
    }
}
