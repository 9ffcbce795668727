package app.nape.ui.control;

import app.nape.breaks.Posture;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.words.PositionWords;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The answers to a nudge to change position, each one tap: the position one goes to, or only that one has moved. */
public final class PositionButtons {
    private PositionButtons() {}

    /**
     * Both of them, the likelier first: the turn where turns are taken.
     *
     * @param prefix begins their ids
     * @param answered runs before the agent is asked
     */
    public static List<Button> of(PageContext context, AgentStatus.Change change, String prefix, Runnable answered) {
        PositionWords words = new PositionWords(context.texts());
        Posture to = change.to();
        Button now = button(context, prefix + "-" + to.word(), words.now(to), to, answered);
        now.setAccessibleText(words.nowSpoken(to));
        Button moved = button(context, prefix + "-moved", words.moved(), null, answered);
        moved.setAccessibleText(words.movedSpoken());
        List<Button> both = change.turn() == null ? List.of(moved, now) : List.of(now, moved);
        both.getFirst().getStyleClass().add("accent");
        both.getLast().getStyleClass().add("flat");
        return both;
    }

    /** What puts right how they are said to be. */
    public static Button correcting(PageContext context, Posture to, String id) {
        Button button = button(context, id, new PositionWords(context.texts()).correct(to), to, () -> {});
        button.getStyleClass().add("chip");
        return button;
    }

    private static Button button(
            PageContext context, String id, String words, @Nullable Posture to, Runnable answered) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            answered.run();
            context.agent().send(new Request.ChangePosition(to));
        });
        return button;
    }
}
