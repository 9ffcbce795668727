package app.nape.ui.followed;

import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PhaseNow;
import app.nape.exchange.plan.FollowedDay;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.ProgrammeWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is asked at a phase's end, as the therapist wrote it, and the three answers. */
public final class PhaseQuestion extends VBox {
    private PhaseQuestion(PageContext context, FollowedDesk desk, FollowedDay day, String question, String name) {
        super(8);
        Label asked = Words.of(question, "strong");
        Wrapping.on(asked);
        FlowPane answers = new FlowPane(8, 8);
        for (MoveOn each : MoveOn.values()) {
            // texts: followed.answer.*
            Button answer = new Button(context.texts().of("followed.answer." + each.word()));
            answer.setId(name + "-" + each.word());
            answer.setOnAction(_ -> desk.answer(day, each));
            answers.getChildren().add(answer);
        }
        getChildren().addAll(asked, answers);
    }

    /**
     * The question of a day; empty while there is nothing to ask.
     *
     * @param name what the ids of its buttons begin with
     */
    public static Optional<PhaseQuestion> of(PageContext context, FollowedDesk desk, FollowedDay day, String name) {
        PhaseNow phase = day.due().phase();
        return phase == null
                ? Optional.empty()
                : new ProgrammeWords(context.texts(), context.clocks().zone())
                        .question(phase)
                        .map(question -> new PhaseQuestion(context, desk, day, question, name));
    }
}
