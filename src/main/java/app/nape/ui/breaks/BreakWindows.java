package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The break on every monitor: its content on the first, a quiet surface on the others. Esc, the button, the window's own
 * close and the end of the time all take it away; none of them waits for the agent. The windows are kept and used again.
 */
final class BreakWindows {
    private final PageContext context;
    private final Theme theme;
    private final List<Stage> stages = new ArrayList<>();
    private final BreakView view;
    private final Countdown countdown = new Countdown(this::hide);

    BreakWindows(PageContext context, Theme theme) {
        this.context = context;
        this.theme = theme;
        this.view = new BreakView(context, this::leave);
        countdown.left().addListener((_, _, left) -> view.setLeft(left));
    }

    boolean showing() {
        return stages.stream().anyMatch(Stage::isShowing);
    }

    void show(AgentStatus.OfferedBreak offered) {
        view.show(offered);
        countdown.say(offered.left(), offered.counting());
        countdown.start();
        List<Screen> screens = Screen.getScreens();
        for (int i = 0; i < screens.size(); i++) {
            if (stages.size() <= i) {
                stages.add(make(i == 0 ? view : dim()));
            }
            Rectangle2D room = screens.get(i).getBounds();
            Stage stage = stages.get(i);
            stage.setX(room.getMinX());
            stage.setY(room.getMinY());
            stage.setWidth(room.getWidth());
            stage.setHeight(room.getHeight());
            stage.show();
        }
        stages.getFirst().toFront();
    }

    void update(AgentStatus.OfferedBreak offered) {
        view.setCounting(offered.counting());
        countdown.say(offered.left(), offered.counting());
    }

    void hide() {
        countdown.stop();
        view.rest();
        stages.forEach(Stage::hide);
    }

    private void leave() {
        hide();
        context.agent().send(new Request.EndBreak());
    }

    private Stage make(Parent content) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setTitle(context.texts().of("prompt.break-window"));
        Scene scene = new Scene(content);
        theme.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                leave();
                pressed.consume();
            }
        });
        stage.setScene(scene);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            leave();
        });
        return stage;
    }

    private static Region dim() {
        Region surface = new Region();
        surface.getStyleClass().add("break-dim");
        return surface;
    }
}
