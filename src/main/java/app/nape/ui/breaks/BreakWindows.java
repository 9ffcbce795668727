package app.nape.ui.breaks;

import app.nape.desktop.Workspaces;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The break on every monitor and every workspace: its content on the one the person is at, a quiet surface on the others. Esc, the
 * button, the window's own close (slowly in a strict break) and the end of the time all take it away; none of them waits for the agent.
 * The windows are kept and used again, and follow monitors that come and go.
 */
final class BreakWindows {
    /** With less than this left when it ends, a break was taken to its end. */
    private static final Duration ENDED = Duration.ofMillis(1500);

    private final PageContext context;
    private final Theme theme;
    private final Monitors monitors;
    private final Workspaces workspaces;
    private final List<Stage> stages = new ArrayList<>();
    private final LeaveGate gate;
    private final BreakView view;
    private final Countdown countdown = new Countdown(this::hide);
    private final StrayKeys stray;
    private final Homecoming homecoming = new Homecoming(this::comeBack, this::hide);
    private Rectangle2D home = Rectangle2D.EMPTY;
    private boolean untilBack;

    BreakWindows(
            PageContext context, Theme theme, Voice voice, Monitors monitors, Frames frames, Workspaces workspaces) {
        this.context = context;
        this.monitors = monitors;
        this.workspaces = workspaces;
        this.theme = theme;
        this.gate = new LeaveGate(this::leave, frames);
        this.view = new BreakView(context, gate, voice);
        this.stray = new StrayKeys(frames, view::sayStray);
        countdown.left().addListener((_, _, left) -> view.setLeft(left));
        monitors.bounds().addListener((ListChangeListener<Rectangle2D>) _ -> {
            if (showing()) {
                arrange();
            }
        });
    }

    boolean showing() {
        return stages.stream().anyMatch(Stage::isShowing);
    }

    void show(AgentStatus.OfferedBreak offered) {
        boolean begins = !showing() || homecoming.waits();
        homecoming.stop();
        untilBack = offered.untilBack();
        countdown.say(offered.left(), offered.counting());
        if (begins) {
            gate.reset(offered.strict());
            view.show(offered);
            countdown.start();
            stray.begin();
            home = monitors.ofPerson();
            arrange();
            stages.getFirst().toFront();
            stages.getFirst().requestFocus();
            view.takeFocus();
        } else {
            view.setCounting(offered.counting());
        }
    }

    void update(AgentStatus.OfferedBreak offered) {
        view.setCounting(offered.counting());
        countdown.say(offered.left(), offered.counting());
    }

    /** The break is over: the windows go, or wait for the person where that was chosen. */
    void end() {
        if (untilBack && showing() && countdown.left().get().compareTo(ENDED) <= 0) {
            countdown.stop();
            view.over();
            homecoming.await();
        } else if (!homecoming.waits()) {
            hide();
        }
    }

    void hide() {
        homecoming.stop();
        countdown.stop();
        stray.stop();
        gate.release();
        view.rest();
        for (int i = stages.size() - 1; i >= 0; i--) {
            stages.get(i).hide();
        }
    }

    private void leave() {
        boolean home = homecoming.waits();
        hide();
        context.agent().send(home ? new Request.CameBack() : new Request.EndBreak());
    }

    private void comeBack() {
        hide();
        context.agent().send(new Request.CameBack());
    }

    private void arrange() {
        List<Rectangle2D> rooms = new ArrayList<>(monitors.bounds());
        if (!rooms.remove(home)) {
            home = rooms.removeFirst();
        }
        rooms.addFirst(home);
        for (int i = 0; i < rooms.size(); i++) {
            if (stages.size() <= i) {
                stages.add(make(i == 0 ? view : dim()));
            }
            FullMonitor.cover(rooms.get(i), stages.get(i), i == 0 && monitors.byFullScreen());
        }
        stages.stream().skip(rooms.size()).forEach(Stage::hide);
        workspaces.everywhere(title(), rooms.size());
    }

    private Stage make(Parent content) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setTitle(title());
        stage.setScene(new Scene(content));
        theme.dress(stage.getScene());
        stage.getScene().addEventFilter(KeyEvent.ANY, stray::noticed);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !homecoming.waits()) {
                gate.press();
                pressed.consume();
            }
        });
        stage.getScene().addEventFilter(KeyEvent.KEY_RELEASED, released -> {
            if (released.getCode() == KeyCode.ESCAPE) {
                gate.release();
            }
        });
        for (var event : List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_MOVED)) {
            stage.getScene().addEventFilter(event, (InputEvent input) -> homecoming.noticed(input));
        }
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                stray.arrive();
            } else {
                gate.release();
            }
        });
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            if (homecoming.waits()) {
                leave();
            } else {
                gate.close();
            }
        });
        return stage;
    }

    private String title() {
        return context.texts().of("prompt.break-window");
    }

    private static Region dim() {
        Region surface = new Region();
        surface.getStyleClass().add("break-dim");
        return surface;
    }
}
