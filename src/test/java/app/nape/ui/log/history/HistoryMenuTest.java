package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The menu of a line is about the entry that it was opened for, whatever else is kept meanwhile. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class HistoryMenuTest {
    private final UiBench bench = new UiBench();
    private final Random random = new Random(3);
    private final List<JournalEntry> changed = new ArrayList<>();
    private final List<JournalEntry> deleted = new ArrayList<>();
    private HistoryList lines;

    @Start
    void start(Stage stage) {
        lines = new HistoryList(bench.context(), changed::add, deleted::add);
        stage.setScene(new Scene(lines, 700, 500));
        stage.show();
    }

    private JournalEntry kept(Duration ago) {
        var at = bench.now().wall().minus(ago);
        JournalEntry entry = new JournalEntry.Remedy(
                EntryIds.at(at, random), at, "ice", Duration.ofMinutes(10), null, null, null, null, null);
        bench.journal().save(entry);
        return entry;
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deletesTheEntryItWasOpenedForThoughANewerOneHasTakenItsPlace(FxRobot robot) {
        JournalEntry meant = kept(Duration.ofMinutes(9));
        robot.interact(lines::reload);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup("#history").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.interact(() -> list.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, new PickResult(list, 0, 0))));
        ContextMenu open = menu();
        kept(Duration.ofMinutes(2));
        robot.interact(lines::reload);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> open.getItems().getLast().fire());
        assertEquals(List.of(meant), deleted);
        assertEquals(List.of(), changed);
    }
}
