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
final class BreakWindows implements BreakFace {
    private final PageContext context;
    private final Theme theme;
    private final Monitors monitors;
    private final Workspaces workspaces;
    private final List<Stage> stages = new ArrayList<>();
    private final BreakCourse course;
    private final LeaveGate gate;
    private final Homecoming homecoming;
    private final BreakView view;
    private final StrayKeys stray;
    private Rectangle2D home = Rectangle2D.EMPTY;
    private boolean stepsBack;

    BreakWindows(
            PageContext context, Theme theme, Voice voice, Monitors monitors, Frames frames, Workspaces workspaces) {
        this.context = context;
        this.monitors = monitors;
        this.workspaces = workspaces;
        this.theme = theme;
        this.course = new BreakCourse(context, frames, this);
        this.gate = course.gate();
        this.homecoming = course.homecoming();
        this.view = new BreakView(context, gate, voice);
        this.stray = new StrayKeys(frames, this::typedOver);
        monitors.bounds().addListener((ListChangeListener<Rectangle2D>) _ -> {
            if (showing()) {
                arrange();
            }
        });
    }

    /** What it has alike with a break in its card. */
    BreakCourse course() {
        return course;
    }

    @Override
    public boolean showing() {
        return stages.stream().anyMatch(Stage::isShowing);
    }

    @Override
    public void begin(AgentStatus.OfferedBreak offered) {
        stepsBack = offered.stepsBack();
        view.show(offered);
        stray.begin();
        home = monitors.ofPerson();
        arrange();
        stages.getFirst().toFront();
        stages.getFirst().requestFocus();
        view.takeFocus();
    }

    @Override
    public void setCounting(boolean counting) {
        view.setCounting(counting);
    }

    @Override
    public void setLeft(Duration left) {
        view.setLeft(left);
    }

    @Override
    public void over() {
        view.over();
    }

    @Override
    public void vanish() {
        stray.stop();
        view.rest();
        for (int i = stages.size() - 1; i >= 0; i--) {
            stages.get(i).hide();
        }
    }

    /** A letter came that was meant for another program: a break that came by itself is asked to step back, once; else it is said. */
    private void typedOver() {
        if (stepsBack) {
            stepsBack = false;
            context.agent().send(new Request.TypedOver());
        } else {
            view.sayStray();
        }
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
                course.leave();
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
