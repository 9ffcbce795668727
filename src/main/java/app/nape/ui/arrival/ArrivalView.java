package app.nape.ui.arrival;

import app.nape.care.plan.PlanCautions;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SenderKey;
import app.nape.care.standing.Relief;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.ArrivalWords;
import app.nape.exchange.plan.SenderNumber;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.Announced;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a programme’s file says: who it is from first, then how much it asks for, its exercises, and what it suggests beside them. */
public final class ArrivalView extends VBox {
    /** So far further in stands what belongs to the line above. */
    private static final double STEP = 16;

    private static final String UNKNOWN_YET = "…";

    public ArrivalView(PageContext context, Arrival arrival) {
        super(16);
        setId("arrival");
        ArrivalWords words = new ArrivalWords(
                context.texts(),
                context.clocks().zone(),
                context.exercises().byId().keySet());
        getChildren().add(Words.of(arrival.programme().title(), "section-title"));
        who(words, arrival);
        lines(words.what(arrival));
        if (!context.standing().now().get().mayStart(Relief.EXERCISES)) {
            Label held = Words.of(context.texts().of("followed.held"), "strong");
            held.setId("arrival-held");
            getChildren().add(held);
        }
        lines(words.changes(arrival));
        lines(words.cautions(arrival));
        applies(context, arrival.programme());
        lines(words.exercises(arrival));
        lines(words.would(arrival));
    }

    /** The sender’s number is slow on purpose: the rest is there to read while it is computed. */
    private void who(ArrivalWords words, Arrival arrival) {
        List<Label> shown = lines(words.who(arrival, UNKNOWN_YET));
        SenderKey signed = arrival.opened().signed();
        if (signed != null) {
            String waits = words.number(UNKNOWN_YET);
            // The last that reads so: what stands before it is what the sender wrote.
            Label line = shown.stream()
                    .filter(label -> label.getText().equals(waits))
                    .reduce((_, later) -> later)
                    .orElseThrow();
            FxThread.aside(() -> SenderNumber.of(signed), number -> {
                String there = words.number(number);
                line.setText(there);
                Announced.sentence(line, there);
            });
        }
    }

    /** Whether something applies that its exercises mind; it is asked in passing, and can be answered later on its page. */
    private void applies(PageContext context, Programme programme) {
        List<String> asked = PlanCautions.of(
                programme, id -> Optional.ofNullable(context.exercises().byId().get(id)));
        if (!asked.isEmpty()) {
            getChildren()
                    .addAll(
                            Words.of(context.texts().of("followed.applies-asked"), "strong"),
                            AppliesBox.among(
                                    context,
                                    asked,
                                    context.texts()
                                            .of(
                                                    "followed.applies",
                                                    programme.sender().name())));
        }
    }

    private List<Label> lines(List<String> lines) {
        VBox block = new VBox(4);
        List<Label> shown = new ArrayList<>();
        for (String line : lines) {
            int spaces = line.length() - line.stripLeading().length();
            Label label = spaces > 4 ? Words.quiet(line.strip()) : Words.plain(line.strip());
            VBox.setMargin(label, new Insets(0, 0, 0, spaces / 2.0 * STEP));
            shown.add(label);
        }
        block.getChildren().addAll(shown);
        if (!lines.isEmpty()) {
            getChildren().add(block);
        }
        return shown;
    }
}
