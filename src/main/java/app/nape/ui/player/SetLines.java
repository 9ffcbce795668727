package app.nape.ui.player;

import app.nape.care.plan.Item;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SetNow;
import app.nape.content.OneLine;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.ItemDoseWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A programme's set before it is begun: who wrote it, its exercises with the therapist's doses and notes, and when to stop. */
final class SetLines extends VBox {
    private static final double STEP = 18;

    private final PageContext context;
    private final Texts texts;
    private final SetPreparation preparation;
    private final ProgrammeWords words;
    private final ItemDoseWords doses;

    SetLines(PageContext context, SetPreparation preparation, SessionPlan plan) {
        super(8);
        this.context = context;
        this.preparation = preparation;
        texts = context.texts();
        words = new ProgrammeWords(texts, context.clocks().zone());
        doses = new ItemDoseWords(texts);
        getChildren().add(Words.quiet(words.from(preparation.programme())));
        for (int at = 0; at < plan.items().size(); at++) {
            item(at, plan.items().get(at).exercise().name());
        }
        stop();
        bounds();
    }

    private void item(int at, String name) {
        Item item = preparation.item(at);
        Programme programme = preparation.programme();
        String line = texts.of("followed.line", at + 1, name, doses.amount(item.dose()));
        VBox block = new VBox(2, Words.of(line, "strong"));
        if (item.optional()) {
            block.getChildren().add(further(Words.quiet(texts.of("followed.optional"))));
        }
        if (!item.note().isEmpty()) {
            block.getChildren().add(further(Words.plain(OneLine.of(item.note()))));
        }
        if (preparation.unknown(item)) {
            block.getChildren().add(further(Words.quiet(words.unknown(item, programme))));
        }
        programme
                .own(item.exercise())
                .filter(_ -> !context.exercises().byId().containsKey(item.exercise()))
                .map(OwnExercise::steps)
                .ifPresent(steps ->
                        steps.forEach(step -> block.getChildren().add(further(Words.plain(OneLine.of(step))))));
        getChildren().add(block);
    }

    /** The therapist's own reasons to stop stand above those that every session has. */
    private void stop() {
        for (String each : preparation.programme().stop()) {
            Label stop = Words.of(OneLine.of(each), "strong");
            stop.getStyleClass().add("set-stop");
            getChildren().add(stop);
        }
    }

    private void bounds() {
        int most = 10;
        for (Item item : preparation.now().items()) {
            most = Math.min(
                    most,
                    SetNow.startAtMost(
                            preparation.programme().pain(), context.exercises().exercise(item.exercise())));
        }
        getChildren()
                .add(Words.quiet(texts.of(
                        "followed.bounds",
                        most,
                        preparation.programme().pain().riseAtMost(),
                        preparation.programme().sender().name())));
    }

    private static Label further(Label label) {
        VBox.setMargin(label, new Insets(0, 0, 0, STEP));
        return label;
    }
}
