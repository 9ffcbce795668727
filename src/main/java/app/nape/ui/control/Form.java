package app.nape.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Save of a form: asleep while something stands against it. What does is said beside it, and is its help for a screen reader. */
public final class Form {
    private final List<ObservableValue<String>> needs = new ArrayList<>();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /** Nothing stands against it yet. */
    public Form(Button save) {
        save.disableProperty().bind(missing.isNotEmpty());
        save.accessibleHelpProperty().bind(missing);
    }

    /** What stands against saving, as it changes; an empty sentence when nothing does. The first of several is said. */
    public void needs(ObservableValue<String> sentence) {
        needs.add(sentence);
        sentence.subscribe(_ -> look());
    }

    /** The first sentence, or an empty one. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** The first sentence in a line of its own, to stand beside Save; not while one of {@code said} says it under its field. */
    public Label line(String id, FieldProblem... said) {
        Label line = Words.of("", "quiet", "small");
        line.setId(id);
        line.textProperty().bind(missing);
        BooleanBinding shown = missing.isNotEmpty();
        for (FieldProblem each : said) {
            shown = shown.and(each.textProperty().isEmpty());
        }
        line.visibleProperty().bind(shown);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void look() {
        missing.set(needs.stream()
                .map(ObservableValue::getValue)
                .filter(sentence -> sentence != null && !sentence.isEmpty())
                .findFirst()
                .orElse(""));
    }
}
