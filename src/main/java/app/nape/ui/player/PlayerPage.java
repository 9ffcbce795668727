package app.nape.ui.player;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.SetRef;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionState;
import app.nape.ui.Command;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.control.FullScreen;
import app.nape.ui.theme.Motion;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The guided session: what comes before, the lead, what comes after. */
public final class PlayerPage implements Page {
    private final PageContext context;
    private final PlayerModel model;
    private final Runnable leave;
    private final LeavingOut leaving;
    private final StackPane root = new StackPane();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.tick();
        }
    };
    private @Nullable RunningView running;
    private boolean visible;
    private boolean fullBefore;

    /**
     * Without a session.
     *
     * @param voice where cues and sounds go
     * @param random makes the ids of entries
     * @param leave takes the person back to where they came from
     */
    public PlayerPage(PageContext context, Voice voice, RandomGenerator random, Runnable leave) {
        this.context = context;
        this.model = new PlayerModel(context, voice, random);
        this.leave = leave;
        this.leaving = new LeavingOut(model);
        root.setId("player");
        root.setMinSize(0, 0);
        model.stageProperty().addListener((_, _, now) -> enter(now));
        model.stateProperty().addListener((_, _, _) -> drive());
        new SessionTold(context, model);
        new PlayerKeys(model, leaving, this::left).install(root);
    }

    /** The session itself, for the strip that shows it from other places. */
    public PlayerModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Command> ownKeys() {
        return PlayerKeys.listed(context.texts());
    }

    @Override
    public void shown(@Nullable String argument) {
        if (!visible) {
            fullBefore = FullScreen.on(root);
        }
        visible = true;
        moveAsChosen();
        if (argument != null) {
            SetRef.of(argument).ifPresentOrElse(this::open, () -> open(argument));
        }
        drive();
    }

    private void open(String id) {
        if (!model.open(id)) {
            context.navigator().tell(refusal(id), null);
            leave.run();
        }
    }

    /** A programme's set is read first; what goes on just now goes on. */
    private void open(SetRef set) {
        if (model.goesOn(set.word())) {
            return;
        }
        Runnable gone = () -> {
            context.navigator().tell(context.texts().of("followed.set-gone"), null);
            leave.run();
        };
        LocalNow now =
                new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
        context.journal()
                .ask(
                        journal -> FollowedDay.all(journal, now),
                        followed -> SetPreparation.of(context, followed, set).ifPresentOrElse(model::choose, gone),
                        leave);
    }

    @Override
    public void rehearse(Runnable style) {
        String any = context.catalogue().routines().getFirst().id();
        if (model.stageProperty().get() == PlayerStage.NOTHING && model.open(any)) {
            style.run();
            root.getChildren().setAll(new RunningView(context, model, leaving));
            style.run();
            model.close();
        }
    }

    /** Something lies over the page: a session that runs is paused. */
    public void hold() {
        SessionState now = model.stateProperty().get();
        if (model.stageProperty().get() == PlayerStage.RUNNING && now != null && now.running()) {
            model.pause();
        }
    }

    private String refusal(String id) {
        return context.exercises()
                .onlyByTherapist(id)
                .map(each -> context.texts().of("player.only-by-therapist", each.name()))
                .orElseGet(() -> context.texts().of("player.unknown", id));
    }

    @Override
    public void hidden() {
        visible = false;
        if (!fullBefore) {
            FullScreen.leave(root);
        }
        if (model.stageProperty().get() == PlayerStage.RUNNING) {
            model.pause();
        }
        drive();
    }

    private void left() {
        model.close();
        leave.run();
    }

    private void enter(PlayerStage stage) {
        switch (stage) {
            case NOTHING -> root.getChildren().clear();
            case BEFORE -> {
                String first = model.heldProperty().get() ? "#standing-card" : "#player-start";
                show(new BeforeView(context, model, this::left), first);
            }
            case RUNNING -> {
                RunningView view = new RunningView(context, model, leaving);
                running = view;
                moveAsChosen();
                show(view, "#player-pause");
            }
            case AFTER -> {
                SessionState state = model.stateProperty().get();
                boolean hurt = state != null && state.outcome() == SessionOutcome.HURT;
                show(new AfterView(context, model, leaving, this::left), hurt ? "#player-help" : "#player-done");
            }
        }
        drive();
    }

    private void show(Node view, String focused) {
        root.getChildren().setAll(view);
        root.applyCss();
        root.layout();
        Node first = root.lookup(focused);
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Also for a session that waited while the choice was changed in Settings. */
    private void moveAsChosen() {
        if (running != null) {
            running.setReducedMotion(
                    Motion.reduced(context.settings().settings().get()));
        }
    }

    private void drive() {
        var state = model.stateProperty().get();
        boolean leading = visible && model.stageProperty().get() == PlayerStage.RUNNING;
        if (leading && state != null && state.running()) {
            timer.start();
        } else {
            timer.stop();
        }
        RunningView view = running;
        if (leading && view != null) {
            view.refresh();
        }
    }
}
