package app.nape.ui.player;

import app.nape.exercise.Exercise;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionState;
import app.nape.link.Doing;
import app.nape.link.Request;
import app.nape.ui.Busy;
import app.nape.ui.PageContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells the agent of a session: while it goes on, so that no break comes over it; and at its end what it was, so that it counts as that. */
final class SessionTold {
    /** A session that is led says so again long before this. */
    static final Duration LED = Duration.ofSeconds(45);

    /** A pause holds breaks no longer than this: who does not go on by then has left it. */
    static final Duration PAUSED = Duration.ofMinutes(5);

    private final PageContext context;
    private final PlayerModel model;
    private final Busy busy;

    SessionTold(PageContext context, PlayerModel model) {
        this.context = context;
        this.model = model;
        this.busy = new Busy(context, Doing.STRETCHING);
        model.stateProperty().addListener((_, before, now) -> {
            // A pause is told once, so that it runs out.
            if (now != null && (now.running() || (before != null && before.running()))) {
                goesOn(now);
            }
        });
        model.stageProperty().addListener((_, before, now) -> {
            SessionState state = model.stateProperty().get();
            if (state != null && now == PlayerStage.RUNNING) {
                goesOn(state);
            } else if (state != null && before == PlayerStage.RUNNING) {
                ended(state);
            }
        });
    }

    private void goesOn(SessionState state) {
        if (model.stageProperty().get() == PlayerStage.RUNNING && state.outcome() == null) {
            busy.goesOn(state.running() ? LED : PAUSED);
        }
    }

    private void ended(SessionState state) {
        List<Exercise> exercises = model.done();
        List<String> done = new ArrayList<>(exercises.stream().map(Exercise::id).toList());
        Preparation chosen = model.preparation();
        if (state.outcome() == SessionOutcome.FINISHED && chosen != null && !done.contains(chosen.id())) {
            done.add(chosen.id());
        }
        boolean moved = exercises.stream().anyMatch(each -> each.position().leavesTheChair());
        // Before it is over, for else what is due would be offered first.
        if (state.spent().isPositive()) {
            context.agent()
                    .ask(new Request.Stretched(context.clocks().now().wall(), state.spent(), done, moved), _ -> {});
        }
        busy.over();
    }
}
