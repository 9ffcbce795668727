package app.nape.ui.control;

import javafx.scene.control.Label;

/**
 * The line beneath a choice that says what came of it; it takes no room while there is nothing to say. The keyboard is elsewhere, so it is
 * heard as it comes where the window is read aloud.
 */
public final class SaidLine extends Label {
    /** Nothing is said yet. */
    public SaidLine(String id, String... classes) {
        setId(id);
        getStyleClass().addAll(classes);
        Wrapping.on(this);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Says this in place of what was said before, though it be the same; an empty sentence takes that away. */
    public void say(String sentence) {
        setText(sentence);
        if (!sentence.isEmpty()) {
            Announced.sentence(this, sentence);
        }
    }
}
