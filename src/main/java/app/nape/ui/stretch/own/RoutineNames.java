package app.nape.ui.stretch.own;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a routine that is being built is called, and how often it is meant to be done. */
final class RoutineNames extends VBox {
    private final TextField name;

    RoutineNames(Texts texts, RoutineDraft draft) {
        super(12);
        name = field("routine-name", texts.of("routines.name"), draft.nameProperty());
        TextField goal = field("routine-goal", texts.of("routines.goal"), draft.goalProperty());
        getChildren().setAll(labelled(name), labelled(goal));
    }

    /** Puts the keyboard on the name. */
    void takeFocus() {
        name.requestFocus();
        name.end();
    }

    private static TextField field(String id, String words, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static VBox labelled(TextField field) {
        Label label = Words.quiet(field.getAccessibleText());
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }
}
