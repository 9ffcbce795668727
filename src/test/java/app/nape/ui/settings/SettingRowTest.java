package app.nape.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.ui.DataDesk;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A row of the Settings: how its name and its control stand, and that it keeps the keyboard. */
@OnAStage
class SettingRowTest {
    private final UiBench bench = new UiBench();

    @Test
    void hasTheNameOfASettingBesideTheFirstLineOfItsControlHoweverMuchStandsBeneathEither(FxRobot robot) {
        String hint = "What it does, in so many words that they take several lines beneath the name of the setting. "
                .repeat(3);
        Button press = new Button("Change");
        Button first = new Button("Off");
        VBox many = new VBox(8, first, new Label("On a line of its own"), new Button("Last"));
        CheckBox tick = new CheckBox("On");
        SettingRow one = new SettingRow("Short", hint, press);
        SettingRow other = new SettingRow("Tall", "", many);
        SettingRow third = new SettingRow("Ticked", hint, new HBox(tick));
        robot.interact(() -> {
            VBox rows = new VBox(one, other, third);
            new Scene(rows, 900, 900);
            rows.applyCss();
            rows.layout();
            assertEquals(middle(one.lookup(".strong")), middle(press), 2);
            assertEquals(middle(other.lookup(".strong")), middle(first), 2);
            assertEquals(middle(third.lookup(".strong")), middle(tick), 2);
        });
    }

    private static double middle(Node part) {
        return part.localToScene(part.getLayoutBounds()).getCenterY();
    }

    @Test
    void keepsTheKeyboardOnTheBackupThatIsBeingSaved(FxRobot robot) {
        ReadOnlyStringWrapper work = new ReadOnlyStringWrapper("");
        DataDesk busy = new DataDesk() {
            @Override
            public Path folder() {
                return Path.of("nape");
            }

            @Override
            public List<String> found() {
                return List.of();
            }

            @Override
            public ReadOnlyStringProperty work() {
                return work.getReadOnlyProperty();
            }

            @Override
            public void backup(Path file, Consumer<String> told) {}

            @Override
            public void restore(Path file, Consumer<String> told) {}

            @Override
            public void erase(Consumer<String> told) {}
        };
        robot.interact(() -> {
            SettingSection data = DataSection.of(bench.context(), busy);
            Scene scene = new Scene(data);
            Node backup = data.lookup("#backup");
            backup.requestFocus();
            work.set("A backup is being saved");
            assertFalse(backup.isDisabled(), "the keyboard would go on to the next button");
            assertEquals(backup, scene.getFocusOwner());
        });
    }
}
