package app.nape.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * The sentence under a field that cannot be taken as it is. What is wrong is known at once; it is shown only when the person has left what
 * they wrote, or asked for it to be taken, and goes as soon as it is mended. A screen reader hears it with the field's name.
 */
public final class FieldProblem extends Label {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDEST = 260;

    private final TextInputControl field;
    private final String name;
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private boolean written;
    private boolean told;

    /** Nothing is wrong yet. {@code name} is the field's for a screen reader. */
    public FieldProblem(TextInputControl field, String id, String name) {
        this.field = field;
        this.name = name;
        setId(id);
        getStyleClass().addAll("small", "field-problem");
        Wrapping.on(this);
        setMaxWidth(WIDEST);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        field.setAccessibleText(name);
        field.textProperty().addListener((_, _, _) -> written = true);
        field.focusedProperty().addListener((_, _, here) -> {
            if (!here && written) {
                tell();
            }
        });
    }

    /** What stands against the field now; an empty sentence when nothing does. */
    public void found(String sentence) {
        wrong.set(sentence);
        told &= !sentence.isEmpty();
        show();
    }

    /** Shows what is wrong, until it is mended. */
    public void tell() {
        told = !wrong.get().isEmpty();
        show();
    }

    /** Shows nothing until the person has written again: what stands in the field was put there, or was just taken. */
    public void settle() {
        written = false;
        told = false;
        show();
    }

    /** What is wrong, shown or not; empty when nothing is. */
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    private void show() {
        String sentence = told ? wrong.get() : "";
        setText(sentence);
        field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        field.setAccessibleText(sentence.isEmpty() ? name : name + ". " + sentence);
    }
}
