package app.nape.ui.today;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.GuidePart;
import app.nape.ui.PageContext;
import app.nape.ui.control.PositionButtons;
import app.nape.ui.control.Words;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the person is at their desk and since when, with one tap to put it right; the answers while a nudge to change it is on offer. */
final class PositionLine extends VBox {
    private final PageContext context;
    private final PositionWords words;
    private final OfferWords offers;
    private final Label state = Words.of("", "strong");
    private final FlowPane line = new FlowPane(12, 6);
    private final FlowPane answers = new FlowPane(8, 8);
    private final Button check;
    private @Nullable Object shown;

    PositionLine(PageContext context) {
        super(8);
        this.context = context;
        words = new PositionWords(context.texts());
        offers = new OfferWords(context.texts());
        setId("position-line");
        state.setId("position-state");
        line.setAlignment(Pos.CENTER_LEFT);
        answers.setId("position-answers");
        answers.managedProperty().bind(answers.visibleProperty());
        answers.setVisible(false);
        check = new Button(context.texts().of("guide.seat.title"));
        check.setId("how-you-sit");
        check.getStyleClass().add("link");
        check.setOnAction(_ -> context.navigator().showGuide(GuidePart.SEAT));
        line.getChildren().add(check);
        getChildren().addAll(line, answers);
        context.agent().status().subscribe(this::show);
    }

    private void show(@Nullable AgentStatus status) {
        AgentStatus.Position position = status == null ? null : status.position();
        AgentStatus.OfferedBreak offered = status == null ? null : status.offered();
        AgentStatus.Change change = offered == null || offered.begun() ? null : offered.change();
        if (position != null) {
            state.setText(words.state(position.posture(), position.held()));
        }
        // Made anew only when they become others, so that they keep the keyboard.
        Object now = List.of(
                position == null ? "" : position.posture(),
                change == null ? "" : change,
                offered == null ? 0 : offered.postponementsLeft());
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        List<Node> told = new ArrayList<>();
        if (position != null) {
            told.add(state);
        }
        if (position != null && change == null) {
            told.add(PositionButtons.correcting(context, position.posture().other(), "position-correct"));
        }
        told.add(check);
        line.getChildren().setAll(told);
        answers.getChildren().clear();
        if (change != null && offered != null) {
            answers.getChildren().addAll(PositionButtons.of(context, change, "position", () -> {}));
            if (offered.postponementsLeft() > 0) {
                answers.getChildren().add(later(offered));
            }
        }
        answers.setVisible(!answers.getChildren().isEmpty());
    }

    private Button later(AgentStatus.OfferedBreak offered) {
        Button later = new Button(offers.later(offered.postponement()));
        later.setId("position-later");
        later.getStyleClass().add("flat");
        later.setAccessibleText(offers.laterSpoken(offered.kind(), offered.postponement()));
        later.setOnAction(_ -> context.agent().send(new Request.PostponeBreak(null)));
        return later;
    }
}
