package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.SchedulePresets;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.SiteNames;
import app.nape.settings.Settings;
import app.nape.ui.OnAStage;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class NeckTabTest {
    private static final String SHEET = "/app/nape/ui/theme/log.css";

    private final ObservableSet<PainSite> chosen = FXCollections.observableSet();
    private BodyMap map;

    @Start
    void start(Stage shown) {
        Texts texts = new Texts(Locale.UK);
        map = new BodyMap(texts, new SiteNames(texts, Bundled.CARE), chosen);
        map.getStylesheets()
                .add(Objects.requireNonNull(BodyMap.class.getResource(SHEET), SHEET)
                        .toExternalForm());
        Settings settings = Settings.defaults(SchedulePresets.standard());
        Scene scene = new Theme(new ReadOnlyObjectWrapper<>(settings), new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT))
                .scene(new StackPane(map), 500, 400);
        shown.setScene(scene);
        shown.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 21, 28})
    void isAsLargeAsTheTextAndNeverTooSmallToHit(int size, FxRobot robot) {
        robot.interact(() -> {
            map.setStyle("-fx-font-size: " + size + "px;");
            map.applyCss();
            map.layout();
        });
        Bounds tab = seen(region());
        Bounds words = seen(word(robot));
        assertTrue(tab.getHeight() >= 24 && tab.getWidth() >= 24, tab.toString());
        assertEquals(0.9 * size, word(robot).getFont().getSize(), 0.1);
        assertTrue(tab.contains(words), words + " in " + tab);
        assertTrue(words.getHeight() >= 0.9 * size, "drawn at its own size, whatever the drawing’s");
    }

    @Test
    void isChosenByThePointerOnItsWords(FxRobot robot) {
        robot.clickOn(region());
        assertEquals(1, chosen.size());
        robot.clickOn(region());
        assertFalse(chosen.contains(region().spot().site()));
    }

    private BodyRegion region() {
        return map.lookupAll(".body-region").stream()
                .map(BodyRegion.class::cast)
                .filter(each -> each.spot().outside())
                .findFirst()
                .orElseThrow();
    }

    private static Text word(FxRobot robot) {
        return robot.lookup(".body-word").queryAs(Text.class);
    }

    private static Bounds seen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
