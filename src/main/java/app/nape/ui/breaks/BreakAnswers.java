package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.words.OfferWords;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * What else can be said to a break that has begun: in some minutes, a short one instead, or a set that waits. As often as its rule lets it be put off, and
 * not in a strict schedule, which is left slowly or not at all.
 */
final class BreakAnswers extends FlowPane {
    private final PageContext context;
    private final OfferWords offers;
    private final Button later;
    private final Button shorter;
    private final SetOffer set;

    BreakAnswers(PageContext context) {
        super(8, 8);
        this.context = context;
        offers = new OfferWords(context.texts());
        later = button("break-later", new Request.PostponeBreak(null));
        shorter = button("break-shorter", new Request.ShorterBreak());
        shorter.setText(offers.shorter());
        setAlignment(Pos.CENTER_LEFT);
        set = new SetOffer(context, "break-set", () -> {});
        getChildren().addAll(later, shorter, set);
    }

    void show(AgentStatus.OfferedBreak offered) {
        later.setText(offers.later(offered.postponement()));
        later.setAccessibleText(offers.laterSpoken(offered.kind(), offered.postponement()));
        later.setVisible(!offered.strict() && offered.postponementsLeft() > 0);
        shorter.setVisible(!offered.strict() && offered.shorter());
        set.look();
        set.setVisible(set.isVisible() && !offered.strict());
        setVisible(later.isVisible() || shorter.isVisible() || set.isVisible());
    }

    /** The agent takes the break away, or refuses and it goes on: so nothing is hidden here. */
    private Button button(String id, Request request) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("flat", "at-edge");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> context.agent().send(request));
        return button;
    }
}
