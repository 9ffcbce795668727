package app.nape.ui.shell.card;

import app.nape.exchange.plan.Arrival;
import app.nape.ui.PageContext;
import app.nape.ui.arrival.ArrivalModel;
import app.nape.ui.arrival.ArrivalView;
import app.nape.ui.arrival.Beginning;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;

/** Shows a programme from a therapist, and begins with it when the person says so. */
public final class ArrivalSheet extends Sheet {
    /**
     * The sheet.
     *
     * @param leave takes the card away
     * @param begun when the person follows it
     */
    public ArrivalSheet(PageContext context, ArrivalModel model, Arrival arrival, Runnable leave, Runnable begun) {
        super(context.texts(), "arrival-sheet", context.texts().of("followed.sheet.title"), leave);
        say(new ArrivalView(context, arrival));
        List<Button> buttons = new ArrayList<>();
        for (Beginning way : Beginning.of(context, arrival)) {
            buttons.add(button(
                    way.id(),
                    way.words(),
                    () -> way.begin(model, arrival, begun),
                    buttons.isEmpty() && !arrival.separate() ? "accent" : "flat"));
        }
        String later = arrival.canBegin() ? "followed.not-now" : "shell.close";
        // Whoever is to ring somebody first is not led past that by the keyboard.
        buttons.add(
                arrival.separate() ? 0 : buttons.size(),
                button("arrival-later", context.texts().of(later), () -> model.keep(arrival), "flat"));
        offer(buttons.toArray(Button[]::new));
    }
}
