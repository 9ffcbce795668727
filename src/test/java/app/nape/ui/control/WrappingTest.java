package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Words in letters that run from right to left, which the toolkit cannot wrap, keep to one line; all others wrap. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class WrappingTest {
    private static final List<String> BOTH_WAYS = List.of(
            "تمارين الرقبة والكتفين اليومية",
            "Neck תרגילי צוואר וכתפיים יומיים 5 min",
            "تمارين الرقبة والكتفين اليومية ".repeat(10).strip());

    private VBox box;

    @Start
    void start(Stage stage) {
        box = new VBox();
        stage.setScene(new Scene(box, 300, 400));
        stage.show();
    }

    @Test
    void wordsThatRunBothWaysAreLaidOutAtEveryWidth(FxRobot robot) {
        robot.interact(() -> {
            for (String words : BOTH_WAYS) {
                TextArea area = new TextArea(words);
                Wrapping.on(area);
                CheckBox tick = new CheckBox(words);
                Wrapping.on(tick);
                Label line = Words.plain(words);
                box.getChildren().setAll(line, tick, area);
                for (int width = 20; width < 400; width += 20) {
                    box.setMaxWidth(width);
                    box.resize(width, 400);
                    box.applyCss();
                    box.layout();
                    assertTrue(line.getHeight() > 0);
                }
                assertEquals(words, line.getTooltip().getText(), "what is cut off is told by a hint");
            }
        });
    }

    @Test
    void otherWordsWrapAndWrapAgainOnceNothingRunsBothWays(FxRobot robot) {
        robot.interact(() -> {
            Label line = Words.plain("Roll the shoulders slowly");
            assertTrue(line.isWrapText());
            assertNull(line.getTooltip());
            line.setText(BOTH_WAYS.getFirst());
            assertFalse(line.isWrapText());
            assertNotNull(line.getTooltip());
            line.setText("Ä long line 🧘‍♀️ n̈̈e");
            assertTrue(line.isWrapText());
            assertNull(line.getTooltip());
            line.setWrapText(false);
            line.setText("one");
            assertFalse(line.isWrapText(), "what somebody else chose stays");
        });
    }

    @Test
    void nothingWrapsInAnotherWay() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            assertEquals(
                    List.of("Wrapping.java"),
                    all.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("setWrapText(true)"))
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
