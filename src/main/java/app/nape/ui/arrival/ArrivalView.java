package app.nape.ui.arrival;

import app.nape.care.plan.PlanCautions;
import app.nape.care.plan.Programme;
import app.nape.care.standing.Relief;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.ArrivalWords;
import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a programme’s file says: who it is from first, then how much it asks for, its exercises, and what it suggests beside them. */
public final class ArrivalView extends VBox {
    /** So far further in stands what belongs to the line above. */
    private static final double STEP = 16;

    public ArrivalView(PageContext context, Arrival arrival) {
        super(16);
        setId("arrival");
        ArrivalWords words = new ArrivalWords(
                context.texts(),
                context.clocks().zone(),
                context.exercises().byId().keySet());
        getChildren().add(Words.of(arrival.programme().title(), "section-title"));
        lines(words.who(arrival));
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

    private void lines(List<String> lines) {
        VBox block = new VBox(4);
        for (String line : lines) {
            int spaces = line.length() - line.stripLeading().length();
            Label label = spaces > 4 ? Words.quiet(line.strip()) : Words.plain(line.strip());
            VBox.setMargin(label, new Insets(0, 0, 0, spaces / 2.0 * STEP));
            block.getChildren().add(label);
        }
        if (!lines.isEmpty()) {
            getChildren().add(block);
        }
    }
}
