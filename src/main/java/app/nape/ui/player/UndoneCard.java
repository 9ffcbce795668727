package app.nape.ui.player;

import app.nape.care.plan.Item;
import app.nape.care.plan.SkipReason;
import app.nape.exercise.SessionState;
import app.nape.ui.control.Card;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What of a programme's set was not done, each with the four reasons to choose from; none need be said. */
final class UndoneCard extends VBox {
    private final Texts texts;
    private final SetPreparation set;
    private final LeavingOut leaving;

    UndoneCard(Texts texts, SetPreparation set, SessionState state, LeavingOut leaving) {
        this.texts = texts;
        this.set = set;
        this.leaving = leaving;
        setId("player-undone");
        VBox lines = new VBox(12);
        set.undone(state).forEach(item -> lines.getChildren().add(line(item)));
        getChildren()
                .add(Card.titled(texts.of("followed.undone"), Words.quiet(texts.of("followed.undone-words")), lines));
    }

    // texts: followed.why.*
    private VBox line(Item item) {
        FlowPane reasons = new FlowPane(8, 8);
        Map<SkipReason, ToggleButton> buttons = new HashMap<>();
        for (SkipReason each : SkipReason.values()) {
            ToggleButton button = new ToggleButton(texts.of("followed.why." + each.word()));
            button.getStyleClass().add("chip");
            button.setId("player-undone-" + item.id() + "-" + each.word());
            button.setAccessibleText(texts.of("followed.of", item.name(), button.getText()));
            button.setSelected(set.why(item).filter(each::equals).isPresent());
            button.setOnAction(_ -> {
                leaving.say(item, button.isSelected() ? each : null);
                buttons.forEach((why, other) ->
                        other.setSelected(set.why(item).filter(why::equals).isPresent()));
            });
            buttons.put(each, button);
            reasons.getChildren().add(button);
        }
        return new VBox(6, Words.of(item.name(), "strong"), reasons);
    }
}
