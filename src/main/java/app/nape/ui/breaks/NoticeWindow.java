package app.nape.ui.breaks;

import app.nape.link.NoticeCard;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.control.Announced;
import app.nape.ui.control.CardOver;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the agent has to say where no notification can say it: cards in the upper corner of the monitor the person is at, one beneath the
 * other. They take no focus and stay until a button is pressed or the agent takes them away.
 */
final class NoticeWindow {
    /** Width of the words, in letters' heights. */
    private static final double LINE = 24;

    private final PageContext context;
    private final CornerPopup popup;
    private final VBox stack = new VBox(12);
    private final Map<String, Region> cards = new LinkedHashMap<>();

    NoticeWindow(PageContext context, Theme theme, Monitors monitors, Frames frames) {
        this.context = context;
        popup = new CornerPopup(context, theme, monitors, frames, true);
    }

    boolean showing() {
        return popup.showing();
    }

    void show(NoticeCard card) {
        boolean beside = popup.showing();
        Region shown = node(context, card, this::hide);
        cards.put(card.id(), shown);
        arrange();
        if (beside) {
            Announced.sentence(shown, card.title() + ". " + card.body());
        }
    }

    void hide(String id) {
        if (cards.remove(id) != null) {
            arrange();
        }
    }

    private void arrange() {
        stack.getChildren().setAll(cards.values());
        if (cards.isEmpty()) {
            popup.hide();
        } else {
            popup.show(stack);
        }
    }

    /** The card itself; {@code answered} is told its id when a button was pressed. */
    static Region node(PageContext context, NoticeCard card, java.util.function.Consumer<String> answered) {
        Label title = Words.of(card.title(), "section-title");
        Label body = Words.quiet(card.body());
        Wrapping.on(body);
        body.maxWidthProperty()
                .bind(body.fontProperty().map(font -> font.getSize() * LINE).orElse(340.0));
        HBox buttons = new HBox(8);
        for (NoticeCard.Button each : card.buttons()) {
            Button button = new Button(each.label());
            button.setId("notice-" + card.id() + "-" + buttons.getChildren().size());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(buttons.getChildren().isEmpty() ? "accent" : "flat");
            button.setOnAction(_ -> {
                answered.accept(card.id());
                Request asks = each.asks();
                if (asks != null) {
                    context.agent().send(asks);
                }
                context.agent().send(new Request.CardSeen(card.id()));
            });
            buttons.getChildren().add(button);
        }
        VBox node = new VBox(2, title, body, buttons);
        VBox.setMargin(buttons, new Insets(10, 0, 0, 0));
        node.getStyleClass().add("prompt");
        node.setId("notice-" + card.id());
        CardOver.of(node, context.texts(), card.title() + ". " + card.body());
        return node;
    }
}
