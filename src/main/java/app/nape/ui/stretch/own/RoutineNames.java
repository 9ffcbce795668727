package app.nape.ui.stretch.own;

import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a routine that is being built is called, and how often it is meant to be done. */
final class RoutineNames extends VBox {
    private final TextField name;
    private final FieldProblem nameProblem;
    private final FieldProblem goalProblem;

    RoutineNames(Texts texts, RoutineDraft draft) {
        super(12);
        name = field("routine-name", draft.nameProperty());
        TextField goal = field("routine-goal", draft.goalProperty());
        nameProblem = new FieldProblem(name, "routine-name-problem", texts.of("routines.name"));
        goalProblem = new FieldProblem(goal, "routine-goal-problem", texts.of("routines.goal"));
        getChildren().setAll(labelled(name, nameProblem), labelled(goal, goalProblem));
    }

    /** What stands against either; empty sentences when nothing does. */
    void found(String withName, String withGoal) {
        nameProblem.found(withName);
        goalProblem.found(withGoal);
    }

    /** Puts the keyboard on the name. */
    void takeFocus() {
        name.requestFocus();
        name.end();
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static VBox labelled(TextField field, FieldProblem problem) {
        Label label = Words.quiet(field.getAccessibleText());
        label.setLabelFor(field);
        return new VBox(4, label, field, problem);
    }
}
