package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Offers, beside a break, the set of the person's programme that waits; there only while one does. */
final class SetOffer extends Button {
    private final PageContext context;

    /** @param answered runs before the player is opened */
    SetOffer(PageContext context, String id, Runnable answered) {
        this.context = context;
        setId(id);
        getStyleClass().addAll("flat", "at-edge");
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnAction(_ -> waiting().ifPresent(set -> {
            answered.run();
            context.agent().send(new Request.OpenWindow("player", set.set()));
        }));
    }

    /** Looks whether one waits now. Others may see the screen, so it names the set only where notifications may. */
    void look() {
        Optional<AgentStatus.WaitingSet> set = waiting();
        setVisible(set.isPresent());
        boolean named = context.settings().settings().get().privacy().healthInNotifications();
        set.ifPresent(waits -> setText(
                named
                        ? context.texts().of("prompt.set-named", waits.title())
                        : context.texts().of("prompt.set")));
    }

    private Optional<AgentStatus.WaitingSet> waiting() {
        AgentStatus now = context.agent().status().get();
        return now == null ? Optional.empty() : now.sets().stream().findFirst();
    }
}
