package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A button without an edge of its own has its words where the words above it are, in every size of text. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class AtTheEdgeTest {
    private final UiBench bench = new UiBench();
    private final Label above = new Label("How is it now?");
    private final Button flat = new Button("Not now");
    private final Button link = new Button("Share…");
    private final VBox column = new VBox(above, flat, link);

    @Start
    void start(Stage stage) {
        flat.getStyleClass().addAll("flat", "at-edge");
        link.getStyleClass().add("link");
        column.getStyleClass().add("card");
        Scene scene = new Scene(new VBox(column), 500, 400);
        new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void standsWithItsWordsAtTheEdgeOfTheColumn(FxRobot robot) {
        standsAtTheEdge();
        robot.interact(() -> bench.change(now -> now.withLooks(it -> it.withTextPercent(200))));
        robot.interact(() -> {
            column.applyCss();
            column.layout();
        });
        standsAtTheEdge();
    }

    private void standsAtTheEdge() {
        assertEquals(words(above), words(flat), 1.5);
        assertEquals(words(above), words(link), 1.5);
    }

    private static double words(Node part) {
        Node text = part.lookup(".text");
        return text.localToScene(text.getLayoutBounds()).getMinX();
    }
}
