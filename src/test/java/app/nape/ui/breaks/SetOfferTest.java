package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The set that waits, beside what a break asks for. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SetOfferTest {
    private final List<String> answered = new ArrayList<>();
    private WindowBench bench;
    private PromptCard card;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        card = new PromptCard(bench.context(), () -> answered.add("answered"));
        stage.setScene(new Scene(card));
        stage.show();
    }

    private Button offer() {
        return (Button) Objects.requireNonNull(card.lookup("#prompt-set"));
    }

    @Test
    void isThereOnlyWhileASetWaits(FxRobot robot) {
        robot.interact(() -> {
            bench.agent.say(bench.quiet());
            card.show(bench.offered(false));
        });
        assertFalse(offer().isVisible());
        robot.interact(() -> {
            bench.agent.say(bench.setWaits());
            card.show(bench.offered(false));
        });
        assertTrue(offer().isVisible());
    }

    @Test
    void namesTheSetOnlyWhereNotificationsMay(FxRobot robot) {
        robot.interact(() -> {
            bench.agent.say(bench.setWaits());
            card.show(bench.offered(false));
        });
        assertEquals("Start your set", offer().getText());
        robot.interact(() -> {
            bench.settings.change(now -> now.withPrivacy(it -> it.withHealthInNotifications(true)));
            card.show(bench.offered(false));
        });
        assertEquals("Start your set: At the desk", offer().getText());
    }

    @Test
    void takesTheCardAwayAndOpensThePlayerOnTheSet(FxRobot robot) {
        robot.interact(() -> {
            bench.agent.say(bench.setWaits());
            card.show(bench.offered(false));
            offer().fire();
        });
        assertEquals(List.of("answered"), answered);
        String set = bench.setWaits().sets().getFirst().set();
        assertEquals(new Request.OpenWindow("player", set), bench.agent.asked().getLast());
    }
}
