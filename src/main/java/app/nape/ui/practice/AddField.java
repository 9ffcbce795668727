package app.nape.ui.practice;

import app.nape.exercise.Exercise;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The one field in which a programme is written: what is found stands beneath, the first one marked; Enter takes the line.
 */
final class AddField extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final BuilderModel model;
    private final TextField field = new TextField();
    private final FieldProblem problem;
    private final VBox offers = new VBox();
    private final Consumer<Exercise> look;
    private final Consumer<BuilderModel.Answer.Asks> asks;
    private List<Exercise> found = List.of();
    private int chosen;

    AddField(
            Texts texts,
            BuilderModel model,
            UnaryOperator<String> complete,
            Consumer<Exercise> look,
            Consumer<BuilderModel.Answer.Asks> asks) {
        super(4);
        this.model = model;
        this.look = look;
        this.asks = asks;
        field.setId("practice-add");
        field.setPromptText(texts.of("practice.add.prompt"));
        field.setMaxWidth(Double.MAX_VALUE);
        problem = new FieldProblem(field, "practice-add-problem", texts.of("practice.add.name"));
        offers.setId("practice-found");
        offers.setAccessibleText(texts.of("practice.found"));
        offers.getStyleClass().add("card");
        offers.setStyle("-fx-padding: 0.3em;");
        offers.managedProperty().bind(offers.visibleProperty());
        offers.setVisible(false);
        Label name = Words.of(texts.of("practice.add.name"), "strong");
        name.setLabelFor(field);
        getChildren().addAll(name, field, problem, offers);
        field.setOnAction(_ -> enter());
        field.textProperty().addListener((_, _, words) -> offer(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        GoingOn.on(field, complete);
    }

    TextField field() {
        return field;
    }

    void takeFocus() {
        field.requestFocus();
        field.end();
    }

    /** Says a sentence under the field. */
    void say(String sentence) {
        problem.found(sentence);
        problem.tell();
    }

    private void offer(String words) {
        problem.found("");
        String plain = words.strip();
        boolean line = plain.startsWith("#") || plain.contains(":") || plain.contains(";");
        found = line ? List.of() : model.find(plain);
        chosen = 0;
        offers.setVisible(!found.isEmpty());
        offers.getChildren().setAll(found.stream().map(this::offer).toList());
        mark();
    }

    private Button offer(Exercise exercise) {
        Button offer = new Button(exercise.name());
        offer.setId("found-" + exercise.id());
        offer.getStyleClass().addAll("flat", "practice-row");
        offer.setFocusTraversable(false);
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.setOnAction(_ -> answered(model.add(exercise)));
        return offer;
    }

    private void mark() {
        for (int i = 0; i < found.size(); i++) {
            Button each = (Button) offers.getChildren().get(i);
            each.pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        if (!found.isEmpty()) {
            look.accept(found.get(chosen));
            field.setAccessibleHelp(found.get(chosen).name());
        }
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !found.isEmpty() && !key.isAltDown()) {
            chosen = Math.clamp(chosen + by, 0, found.size() - 1);
            mark();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
        }
    }

    private void enter() {
        String typed = field.getText();
        answered(chosen > 0 && !found.isEmpty() ? model.add(found.get(chosen)) : model.enter(typed));
    }

    /** What became of the line: the field is empty again when it was taken, and the keyboard is in it. */
    void answered(BuilderModel.Answer answer) {
        switch (answer) {
            case BuilderModel.Answer.Taken() -> {
                field.clear();
                say("");
            }
            case BuilderModel.Answer.Refused(String why) -> say(why);
            case BuilderModel.Answer.Asks question -> {
                asks.accept(question);
                return;
            }
        }
        takeFocus();
    }
}
