package app.nape.ui.guide;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** One quiet line, when a month has passed since the person looked at the desk and the day; else nothing. */
final class DueLine extends FlowPane {
    private final Texts texts;
    private final GuideModel model;
    private final Label words = Words.of("");

    DueLine(Texts texts, GuideModel model) {
        super(12, 4);
        this.texts = texts;
        this.model = model;
        setId("guide-due");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        Button same = new Button(texts.of("guide.due.seen"));
        same.setId("guide-seen");
        same.setOnAction(_ -> model.seen());
        getChildren().addAll(words, same);
        setVisible(false);
    }

    void show() {
        words.setText(texts.of(model.trying().isPresent() ? "guide.due.trying" : "guide.due"));
        setVisible(model.due());
    }
}
