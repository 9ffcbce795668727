package app.nape.ui.settings.practice;

import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Sender;
import app.nape.care.practice.Refusals;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.SenderCard;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who writes programmes, as on a card. The keys are made with the first one, without a question. */
public final class CardFields extends VBox {
    private static final List<String> PARTS = List.of("name", "role", "clinic", "phone", "email", "answers");

    private final Texts texts;
    private final PracticeDesk desk;
    private final List<TextField> fields = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final SaidLine said = new SaidLine("card-said", "small");
    private final SaidLine number = new SaidLine("card-number", "small", "strong");

    /** The card as it is kept. */
    public CardFields(PageContext context, PracticeDesk desk) {
        super(8);
        this.texts = context.texts();
        this.desk = desk;
        setId("practice-card");
        FlowPane all = new FlowPane(12, 8);
        for (String part : PARTS) {
            // texts: practice.card.*
            String name = texts.of("practice.card." + part);
            TextField field = new TextField();
            field.setId("card-" + part);
            field.setPrefColumnCount(part.equals("answers") ? 30 : 18);
            field.setOnAction(_ -> save());
            Label above = Words.of(name, "small", "quiet");
            above.setLabelFor(field);
            field.setMaxWidth(USE_PREF_SIZE);
            FieldProblem problem = new FieldProblem(field, "card-" + part + "-problem", name);
            field.textProperty().addListener((_, _, _) -> problem.found(""));
            fields.add(field);
            problems.add(problem);
            all.getChildren().add(new VBox(2, above, field, problem));
        }
        Button save = new Button(texts.of("practice.card.save"));
        save.setId("card-save");
        save.setOnAction(_ -> save());
        getChildren().addAll(all, save, said, number);
        load();
    }

    /** Shows the card that is kept. */
    public void load() {
        try {
            Optional<SenderCard> card = desk.sender().load();
            card.ifPresent(this::show);
        } catch (PlanRefused unreadable) {
            said.say(texts.of(unreadable.sentence()));
        }
    }

    private void show(SenderCard card) {
        Sender of = card.sender();
        List<String> parts = List.of(of.name(), of.role(), of.clinic(), of.phone(), of.email(), of.answers());
        for (int i = 0; i < parts.size(); i++) {
            fields.get(i).setText(parts.get(i));
        }
        // Slow on purpose, so not on this thread.
        FxThread.aside(card::number, found -> number.setText(texts.of("practice.card.number", found)));
    }

    /** Says what cannot be beneath the field it is about, which gets the keyboard. */
    private void refuse(String part, String sentence) {
        int at = PARTS.indexOf(part);
        said.say(at < 0 ? sentence : "");
        if (at >= 0) {
            problems.get(at).found(sentence);
            problems.get(at).tell();
            fields.get(at).requestFocus();
        }
    }

    private void save() {
        if (fields.getFirst().getText().isBlank()) {
            refuse(PARTS.getFirst(), texts.of("practice.card.needs-name"));
            return;
        }
        List<String> typed =
                fields.stream().map(field -> field.getText().strip()).toList();
        try {
            Optional<SenderCard> before = desk.sender().load();
            Sender now = new Sender(
                    typed.get(0),
                    typed.get(1),
                    typed.get(2),
                    typed.get(3),
                    typed.get(4),
                    typed.get(5),
                    before.map(card -> card.sender().sealTo()).orElse(""));
            SenderCard card = before.map(kept -> kept.with(now)).orElseGet(() -> SenderCard.made(now));
            desk.sender().save(card);
            said.say(texts.of("practice.card.saved"));
            show(card);
        } catch (OutOfBounds beyond) {
            refuse(beyond.field(), texts.of(Refusals.of(beyond)));
        } catch (PlanRefused unreadable) {
            said.say(texts.of(unreadable.sentence()));
        } catch (IOException problem) {
            said.say(texts.of("practice.card.unwritten"));
        }
    }
}
