package app.nape.ui.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Ice, heat and massage follow the person: a warning sign, what applies to them, and a fresh strain come before the start. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class RemedyPageTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.settings.change(now -> now.withStretching(it -> it.withTicked(Set.of("read.ice", "read.heat"))));
        bench.agent.say(bench.quiet());
        bench.show(stage);
    }

    private void hurts(FxRobot robot, String site, List<String> triggers, List<String> symptoms) {
        robot.interact(() -> bench.journal.save(new JournalEntry.Pain(new PainEpisode(
                new UUID(0, 7),
                Instant.parse("2026-11-20T12:00:00Z"),
                null,
                List.of(new PainSite(site, null)),
                triggers,
                symptoms,
                List.of(),
                null))));
    }

    private void open(FxRobot robot, String remedy) {
        robot.interact(() -> {
            bench.context().standing().refresh();
            bench.shell.startRemedy(remedy);
        });
    }

    private static Button start(FxRobot robot) {
        return robot.lookup("#start-remedy").queryAs(Button.class);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    @Test
    void asksOnceWhatAppliesAndNeverAgain(FxRobot robot) {
        open(robot, "ice");
        assertTrue(robot.lookup("#applies-none").query().isFocused(), "it is asked before anything is started");
        fire(robot, "#applies-none");
        assertFalse(robot.lookup("#applies-once").query().isVisible());
        assertTrue(bench.settings.settings().get().stretching().ticked().contains("applies.asked"));
        assertFalse(start(robot).isDisabled());
    }

    @Test
    void waitsForAClinicianWhereSomethingThatAppliesSpeaksAgainstIt(FxRobot robot) {
        open(robot, "ice");
        fire(robot, "#applies-some");
        fire(robot, "#applies-raynaud");
        fire(robot, "#applies-done");
        assertTrue(start(robot).isDisabled());
        fire(robot, "#clinician-agreed");
        assertFalse(start(robot).isDisabled());
        fire(robot, "#remedy-heat");
        assertFalse(start(robot).isDisabled(), "Raynaud's does not speak against heat");
        assertTrue(robot.lookup("#clinician-agreed").tryQueryAs(CheckBox.class).isEmpty());
    }

    @Test
    void startsNeitherHeatNorMassageOnAFreshStrainOfItsOwnAccord(FxRobot robot) {
        hurts(robot, "neck-back", List.of("heavy-lifting"), List.of());
        for (String remedy : List.of("heat", "massage-self")) {
            open(robot, remedy);
            assertTrue(start(robot).isDisabled(), remedy);
        }
        open(robot, "ice");
        assertFalse(start(robot).isDisabled());
    }

    @Test
    void keepsTheSourcesUnfoldedWhileTheAgentSpeaks(FxRobot robot) {
        robot.interact(
                () -> bench.settings.change(now -> now.withStretching(it -> it.withTicked(Set.of("applies.asked")))));
        open(robot, "ice");
        fire(robot, ".sources .button");
        Node line = robot.lookup(".sources .source-line").query();
        robot.interact(() -> bench.agent.say(bench.setWaits()));
        assertTrue(line.getScene() != null && line.getParent().isVisible());
    }

    @Test
    void offersNoStartOfWhatASignHolds(FxRobot robot) {
        hurts(robot, "neck-back", List.of(), List.of("numb"));
        for (String remedy : List.of("ice", "heat", "massage-self")) {
            open(robot, remedy);
            assertFalse(start(robot).getParent().isVisible(), remedy);
            assertTrue(robot.lookup("#standing-title").tryQuery().isPresent());
        }
        fire(robot, "#standing-advised");
        assertTrue(start(robot).getParent().isVisible());
    }

    @Test
    void choosesWhatWasFoundBestUnlessTheStrainIsFresh(FxRobot robot) {
        hurts(robot, "neck-back", List.of("stress"), List.of());
        open(robot, "heat");
        robot.interact(() -> robot.lookup("#prefer").lookup(".chip").queryAllAs(ToggleButton.class).stream()
                .filter(chip -> chip.getText().equals("Ice"))
                .forEach(ToggleButton::fire));
        assertTrue(robot.lookup("#remedy-ice").queryAs(ToggleButton.class).isSelected());
        assertEquals(
                "ice",
                app.nape.care.remedy.RemedyPreference.in(
                        app.nape.content.Bundled.CARE.remedies(),
                        bench.settings.settings().get().stretching().ticked()));
    }
}
