package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.SchedulePresets;
import app.nape.settings.Settings;
import app.nape.ui.OnAStage;
import app.nape.ui.theme.Theme;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class LegendTest {
    private static final String LONG = "Worst score, in the colour of that score";

    private Legend legend;
    private VBox card;

    @Start
    void start(Stage stage) {
        legend =
                new Legend(List.of(new Legend.Sign("sign-score", LONG), new Legend.Sign("sign-meant", "Sets planned")));
        card = new VBox(legend);
        Scene scene = new Scene(new VBox(card), 900, 600);
        new Theme(
                        new SimpleObjectProperty<>(Settings.defaults(SchedulePresets.standard())),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void cutsNoWordsOffHoweverWideTheCardIs(FxRobot robot) {
        Label words = (Label) legend.getChildren().getFirst();
        for (double width = 180; width < 400; width += 3) {
            double now = width;
            robot.interact(() -> {
                card.setMaxWidth(now);
                card.resize(now, 600);
                card.applyCss();
                card.layout();
            });
            assertEquals(LONG, ((Text) words.lookup(".text")).getText(), "at " + width);
            assertTrue(words.getWidth() <= width);
        }
    }
}
