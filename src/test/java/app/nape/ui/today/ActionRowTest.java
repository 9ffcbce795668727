package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The first button of the first place: three clicks from a fresh profile to an exercise that runs. */
@OnAStage
class ActionRowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void goesToTheRoutineThatIsSuggestedNow(FxRobot robot) {
        try (UiBench bench = new UiBench()) {
            robot.interact(() -> first(new ActionRow(bench.context())).fire());
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of("session desk-5"), bench.went());
        }
    }

    @Test
    void goesToAllOfThemWhereNoneSuits(FxRobot robot) {
        try (UiBench bench = new UiBench()) {
            robot.interact(() -> ActionRow.stretchNow(bench.context(), List.of()));
            assertEquals(List.of("STRETCH"), bench.went());
        }
    }

    private static Button first(ActionRow row) {
        return (Button) row.getChildren().getFirst();
    }
}
