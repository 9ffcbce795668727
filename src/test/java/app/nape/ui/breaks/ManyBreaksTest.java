package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window process lives for weeks: what it shows again and again must not pile up. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ManyBreaksTest {
    // Hundreds on a real display are shown by BreakWindowsDesktopTest.
    private static final int WARM_UP = 10;
    private static final int BREAKS = 20;
    /** The toolkit's own frame buffers come and go; breaks that stayed would weigh four megabytes each, eighty together. */
    private static final long MOST_GROWTH = 20_000_000;

    private WindowBench bench;
    private int mostWindows;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        BreakScreens _ = new BreakScreens(bench.context(), bench.theme);
    }

    @Test
    void showsManyBreaksWithoutGrowing(FxRobot robot) throws Exception {
        breaks(robot, WARM_UP);
        int windows = mostWindows;
        int nodes = nodes(robot);
        long heap = heap();
        breaks(robot, BREAKS);
        assertEquals(windows, mostWindows, "windows");
        assertEquals(nodes, nodes(robot), "nodes");
        long growth = heap() - heap;
        assertTrue(growth < MOST_GROWTH, () -> "the heap grew by " + growth + " bytes");
    }

    private void breaks(FxRobot robot, int count) throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        AnimationTimer each = new AnimationTimer() {
            private int step;

            @Override
            public void handle(long now) {
                switch (step++ % 3) {
                    case 0 -> bench.agent.tell(new Notice.ShowPrompt(bench.offered(false)));
                    case 1 -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true)));
                    default -> {
                        mostWindows = Math.max(mostWindows, Window.getWindows().size());
                        bench.agent.tell(new Notice.HideBreak());
                    }
                }
                if (step == 3 * count) {
                    stop();
                    over.complete(null);
                }
            }
        };
        robot.interact(each::start);
        over.get(5, TimeUnit.MINUTES);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int nodes(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true))));
        int nodes = Window.getWindows().stream()
                .mapToInt(window -> count(window.getScene().getRoot()))
                .sum();
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        return nodes;
    }

    private static int count(Node node) {
        int here = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                here += count(child);
            }
        }
        return here;
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
