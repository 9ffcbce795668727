package app.nape.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.guide.CheckItem;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the card says in each of its states; no window is needed for it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class OneChangeTest {
    private final UiBench bench = new UiBench();
    private GuideModel model;
    private OneChange card;

    @Start
    void start(Stage stage) {
        model = new GuideModel(bench.context());
        model.reload();
        card = new OneChange(bench.context().texts(), model);
    }

    @Test
    void saysSinceWhenAChangeIsTriedAndWhenNapeAsksAgain(FxRobot robot) {
        robot.interact(() -> {
            CheckItem first = model.next().orElseThrow();
            press("#try-this");
            assertEquals(
                    List.of(
                            "You have been trying this since 2 Mar 2026",
                            model.words().change(first),
                            "Nape asks again after a month, on this page and with one line on Today."),
                    words());
            assertEquals(List.of("It fits now", "Not for me"), buttons());
            assertTrue(card.takeFocus());
            press("#trying-stop");
            assertEquals(List.of(first.id()), model.check().passed());
            assertEquals(List.of("Try this one", "Another one"), buttons());
        });
    }

    @Test
    void saysWhatAProposalRestsOn(FxRobot robot) {
        robot.interact(() -> {
            CheckItem first = model.next().orElseThrow();
            show();
            assertEquals(
                    List.of(
                            "One change to try",
                            model.words().change(first),
                            model.words().of(first.strength())),
                    words());
        });
    }

    @Test
    void saysThatNothingIsLeftAndOffersWhatWasPassedOver(FxRobot robot) {
        robot.interact(() -> {
            model.guide().check().forEach(item -> model.fits(item, true));
            show();
            assertEquals(List.of("One change to try", "There is nothing left to try. Good."), words());
            assertEquals(List.of(), buttons(), "nothing was passed over");
            assertFalse(card.takeFocus());
            model.fits(model.guide().check().getFirst(), false);
            press("#try-another");
            assertEquals(List.of("Show the ones I skipped"), buttons());
            press("#try-recall");
            assertEquals(List.of("Try this one", "Another one"), buttons());
        });
    }

    @Test
    void saysThatSomeWaitOnlyWhilePainIsOpenAndOnlyWhereSomeDo(FxRobot robot) {
        robot.interact(() -> {
            bench.openEpisode();
            bench.context().standing().refresh();
            model = new GuideModel(bench.context());
            model.reload();
            card = new OneChange(bench.context().texts(), model);
            model.guide().check().stream().filter(item -> !item.settled()).forEach(item -> model.fits(item, true));
            show();
            assertEquals("While pain is open in your log, changes that ask for exercise or heat wait.", words().get(1));
            model.guide().check().forEach(item -> model.fits(item, true));
            show();
            assertEquals("There is nothing left to try. Good.", words().get(1));
        });
    }

    @Test
    void asksAfterTheChangeThatIsTriedWhereOneIs(FxRobot robot) {
        robot.interact(() -> {
            DueLine line = new DueLine(bench.context().texts(), model);
            line.show();
            assertFalse(line.isVisible());
            model.seen();
            bench.pass(Duration.ofDays(31));
            line.show();
            assertTrue(line.isVisible());
            assertEquals(
                    "A month ago you looked at your desk and your day. Does it still fit?",
                    texts(line).getFirst());
            model.attempt(model.next().orElseThrow());
            line.show();
            assertEquals(
                    "A month ago you began to try something. Does it fit now?",
                    texts(line).getFirst());
            assertFalse(line.isVisible(), "it was begun just now");
        });
    }

    private void press(String id) {
        show();
        ((Button) card.lookup(id)).fire();
        show();
    }

    private void show() {
        card.show(model.check());
    }

    private List<String> words() {
        return texts(card);
    }

    private static List<String> texts(Pane pane) {
        return pane.getChildren().stream()
                .filter(node -> node instanceof Label label && !label.getText().isEmpty())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<String> buttons() {
        Stream<Node> row = ((Pane) card.getChildren().getLast()).getChildren().stream();
        return row.map(node -> ((Button) node).getText()).toList();
    }
}
