package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.WindowBounds;
import app.nape.ui.player.Settled;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** When there is a window, where it opens, and when its process ends. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class WindowFrameTest {
    private static final WindowBounds LEFT = new WindowBounds(40, 50, 800, 700, false);

    private final List<WindowBounds> kept = new ArrayList<>();
    private final List<Stage> made = new ArrayList<>();
    private WindowBench bench;
    private WindowFrame frame;
    private int over;
    private int painted;
    private int stood;
    private int left;

    @Start
    void start(Stage unused) {
        unused.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> {
            bench = new WindowBench(true);
            frame = new WindowFrame(
                    bench.shell,
                    bench.context().texts(),
                    new WindowFrame.Opening(
                            Optional.of(LEFT), kept::add, made::add, () -> painted++, () -> stood++, () -> left++),
                    () -> over++);
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> made.forEach(Stage::hide));
    }

    private Stage stage() {
        return made.getFirst();
    }

    private void raise(FxRobot robot, String page) {
        robot.interact(() -> frame.heard(new Notice.Raise(page, null)));
    }

    private void ask(FxRobot robot) {
        robot.interact(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void isMadeOnceWhenItIsFirstWantedWhereTheLastOneWasLeft(FxRobot robot) {
        assertEquals(0, made.size(), "a break needs none");
        raise(robot, "");
        raise(robot, "");
        assertEquals(1, made.size());
        assertTrue(stage().isShowing());
        assertEquals(
                LEFT, new WindowBounds(stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight(), false));
    }

    @Test
    void isPaintedBeforeItsPageIsInIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            frame.heard(new Notice.Raise("", null));
            assertTrue(stage().isShowing());
            assertNull(today());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> today() != null);
    }

    @Test
    void leavesWhoeverWasQuickerWhereTheyWent(FxRobot robot) throws TimeoutException {
        AtomicInteger painted = new AtomicInteger();
        robot.interact(() -> {
            frame.heard(new Notice.Raise("", null));
            bench.shell.open(Place.LOG, null);
            stage().getScene().addPostLayoutPulseListener(painted::incrementAndGet);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> painted.get() > 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(today());
    }

    private @Nullable Node today() {
        return bench.shell.root().lookup("#programmes");
    }

    @Test
    void goesToThePageThatIsAskedFor(FxRobot robot) {
        raise(robot, "redflags");
        assertTrue(bench.shell.root().lookup("#red-flags") != null);
        raise(robot, "log-pain");
        assertTrue(bench.shell.root().lookup("#save-pain") != null);
    }

    @Test
    void comesBackFromTheTaskbarWhenItIsRaised(FxRobot robot) {
        raise(robot, "");
        robot.interact(() -> stage().setIconified(true));
        raise(robot, "");
        assertFalse(stage().isIconified());
    }

    @Test
    void endsTheProcessWhenItIsClosedAndKeepsWhereItWas(FxRobot robot) {
        raise(robot, "");
        robot.interact(() -> stage().setWidth(820));
        ask(robot);
        if (stage().isShowing()) {
            robot.interact(() -> stage().hide());
        }
        assertEquals(1, over);
        assertEquals(List.of(new WindowBounds(40, 50, 820, 700, false)), kept);
    }

    @Test
    void staysForABreakThatIsOnTheScreenWhenItIsClosed(FxRobot robot) {
        raise(robot, "");
        robot.interact(() -> frame.heard(new Notice.ShowBreak(WindowBench.small(true))));
        robot.interact(() -> stage().hide());
        assertEquals(0, over, "the break is shown by this process");
    }

    @Test
    void endsWithTheAgentWhetherItIsSeenOrNot(FxRobot robot) {
        robot.interact(() -> frame.heard(new Notice.End()));
        assertEquals(1, over, "nothing was ever shown");
        over = 0;
        raise(robot, "");
        robot.interact(() -> frame.heard(new Notice.End()));
        assertFalse(stage().isShowing());
        assertEquals(1, over);
    }

    @Test
    void tellsFirstThatRemindersGoOnAndClosesTheNextTime(FxRobot robot) {
        raise(robot, "");
        robot.interact(() -> bench.agent.say(bench.quiet()));
        ask(robot);
        assertTrue(stage().isShowing());
        assertTrue(Objects.requireNonNull(bench.shell.root().lookup("#goes-on")).isVisible());
        assertEquals(0, over);
    }

    @Test
    void saysOnceThatItsFrameWasPainted(FxRobot robot) {
        robot.interact(() -> {
            frame.heard(new Notice.Raise("", null));
            assertEquals(0, painted);
        });
        Settled.await(() -> painted == 1);
        raise(robot, "");
        raise(robot, "log");
        assertEquals(1, painted);
    }

    @Test
    void saysSoBeforeAPageThatIsAskedForAtOnce(FxRobot robot) {
        raise(robot, "log");
        assertEquals(1, painted);
    }

    @Test
    void knowsWhetherThePersonHasItBeforeThem(FxRobot robot) {
        assertFalse(frame.looked());
        raise(robot, "");
        robot.interact(() -> {});
        assertEquals(stage().isFocused(), frame.looked());
    }

    /** Pages were made ready for a window that was closed, in tests for minutes: the first of it comes a third of a second after the window. */
    @Test
    void makesNothingReadyWhileItIsClosedAndGoesOnWhenItComesBack(FxRobot robot) {
        PauseTransition longer = new PauseTransition(Duration.millis(500));
        robot.interact(() -> {
            frame.heard(new Notice.ShowBreak(WindowBench.small(true)));
            frame.heard(new Notice.Raise("", null));
            stage().hide();
            longer.play();
        });
        Settled.await(() -> longer.getStatus() == Animation.Status.STOPPED);
        assertEquals(0, stood);
        raise(robot, "");
        Settled.await(() -> stood == 1);
    }

    @Test
    void tellsThatItIsLeftAloneOnceItsPagesAreReady(FxRobot robot) {
        raise(robot, "");
        Settled.await(() -> left == 1);
        robot.interact(() -> assertTrue(bench.shell.root().lookup("#settings-search") != null, "before the last page"));
    }
}
