package app.nape.ui.redflags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class RedFlagSheetTest {
    private static final UUID EPISODE = new UUID(0, 9);

    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
    }

    @Test
    void showsEverySignInTheFilesOrderAndNothingTicked(FxRobot robot) {
        robot.push(KeyCode.F1);
        List<String> shown = robot.lookup(".level .check-box").queryAllAs(CheckBox.class).stream()
                .map(CheckBox::getText)
                .toList();
        assertEquals(
                bench.context().care().redFlags().advice().stream()
                        .flatMap(level -> bench.context().care().redFlags().flags(level.level()).stream())
                        .map(flag -> flag.label())
                        .toList(),
                shown);
        assertEquals(46, shown.size());
        assertFalse(banner(robot).isVisible());
    }

    @Test
    void showsTheFixedAdviceOfTheMostUrgentSignAndKeepsItWithTheEpisode(FxRobot robot) {
        robot.interact(() -> episode("stress"));
        robot.push(KeyCode.F1);
        tick(robot, "over-a-week");
        assertTrue(
                robot.lookup("#red-flag-action").queryAs(Label.class).getText().startsWith("See a doctor"));
        assertTrue(robot.lookup("#was-advised").tryQuery().isEmpty());
        tick(robot, "meningitis");
        String action = robot.lookup("#red-flag-action").queryAs(Label.class).getText();
        assertTrue(action.contains("Call 999"), action);
        assertEquals(List.of("meningitis", "over-a-week"), safety().signs());
        assertTrue(safety().seen() != null);

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        assertTrue(box(robot, "meningitis").isSelected());
        robot.interact(() -> robot.lookup("#was-advised").queryAs(Button.class).fire());
        assertTrue(safety().advised() != null);
        tick(robot, "cord");
        assertTrue(robot.lookup("#was-advised").tryQuery().isPresent(), "a new sign needs advice of its own");
        robot.interact(() -> robot.lookup("#was-advised").queryAs(Button.class).fire());
        assertTrue(robot.lookup("#not-advised").tryQuery().isPresent());
    }

    @Test
    void holdsExercisesBackUntilThePersonSaysTheyWereAdvised(FxRobot robot) {
        robot.interact(() -> episode("whiplash"));
        robot.interact(() -> bench.shell.startSession("desk-5"));
        Button start = robot.lookup("#player-start").queryAs(Button.class);
        assertTrue(start.isDisabled());
        robot.push(KeyCode.SPACE);
        assertTrue(robot.lookup("#player-pause").tryQuery().isEmpty());
        assertTrue(banner(robot).isVisible(), "the first key leads to the card");
        robot.interact(() -> robot.lookup("#was-advised").queryAs(Button.class).fire());
        robot.push(KeyCode.ESCAPE);
        assertFalse(start.isDisabled());
        assertTrue(robot.lookup("#standing-title").tryQuery().isEmpty());
    }

    @Test
    void keepsATickWithoutAnEpisodeAndNeverSaysThatAllIsWell(FxRobot robot) {
        robot.push(KeyCode.F1);
        tick(robot, "faint");
        assertTrue(banner(robot).isVisible());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(
                "Get emergency help now",
                robot.lookup("#standing-title").queryAs(Label.class).getText(),
                "it stands on Today until the person was advised");
        assertTrue(robot.lookup("#stretch-now").tryQuery().isEmpty());
        assertTrue(robot.lookup("#ice-or-heat").tryQuery().isEmpty());
        robot.push(KeyCode.F1);
        tick(robot, "faint");
        assertFalse(banner(robot).isVisible());
        assertEquals(List.of(), bench.journal.openEpisodes());
    }

    @Test
    void leavesRoomForTheSignsInASmallWindowWithLargeTextAndShowsItsAdviceFirst(FxRobot robot) {
        robot.interact(() -> bench.settings.change(now -> now.withLooks(it -> it.withTextPercent(200))));
        Stage stage = (Stage) robot.listWindows().getFirst();
        robot.interact(() -> {
            stage.setWidth(720);
            stage.setHeight(560);
        });
        robot.push(KeyCode.F1);
        ScrollPane list = robot.lookup("#red-flag-list").queryAs(ScrollPane.class);
        assertTrue(list.getHeight() > 250, "whom to call scrolls with the signs: " + list.getHeight());
        robot.interact(() -> list.setVvalue(1));
        robot.interact(() -> box(robot, "meningitis").fire());
        robot.interact(() -> {});
        assertTrue(list.getHeight() > 250, "so does the advice: " + list.getHeight());
        assertEquals(0, list.getVvalue(), "it is read first");
        Node sheet = list.getParent();
        assertTrue(
                sheet.localToScene(sheet.getLayoutBounds()).getMaxY()
                        <= stage.getScene().getHeight(),
                "nothing of the card is outside the window");
        Node close = robot.lookup("#close-red-flags").query();
        assertTrue(close.localToScene(close.getBoundsInLocal()).getMinY() >= 0);
    }

    @Test
    void beginsEachTimeAtItsTopWithItsSourcesAwayAndShowsNobodysTicksOnceItIsAboutNobody(FxRobot robot) {
        robot.interact(() -> episode("stress"));
        robot.push(KeyCode.F1);
        tick(robot, "meningitis");
        Node sources = robot.lookup("#number-sources").query();
        ScrollPane list = robot.lookup("#red-flag-list").queryAs(ScrollPane.class);
        robot.interact(() -> {
            robot.lookup("#show-number-sources").queryAs(Button.class).fire();
            list.setVvalue(1);
        });
        assertTrue(sources.isVisible());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        assertFalse(sources.isVisible());
        assertEquals(0, list.getVvalue());
        assertTrue(box(robot, "meningitis").isSelected());
        robot.push(KeyCode.ESCAPE);
        RedFlagSheet sheet = new RedFlagSheet(bench.context(), HelpHere.of(bench.context()), () -> {}, () -> {});
        CheckBox box = within(sheet)
                .filter(part -> "sign-meningitis".equals(part.getId()))
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> sheet.begin(RedFlagSheet.About.of(EPISODE)));
        assertTrue(box.isSelected());
        robot.interact(() -> sheet.begin(RedFlagSheet.About.NOBODY));
        assertFalse(box.isSelected());
    }

    /** All that is in it, also where no skin has been made yet. */
    private static Stream<Node> within(Node part) {
        List<Node> inside = part instanceof ScrollPane scroll
                ? List.of(scroll.getContent())
                : part instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(part), inside.stream().flatMap(RedFlagSheetTest::within));
    }

    private void episode(String trigger) {
        bench.journal.save(new JournalEntry.Pain(new PainEpisode(
                EPISODE,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(trigger),
                List.of(),
                List.of(),
                null)));
    }

    private EpisodeSafety safety() {
        return ((JournalEntry.Pain) bench.journal.find(EPISODE).orElseThrow())
                .episode()
                .safety();
    }

    private static void tick(FxRobot robot, String sign) {
        robot.interact(() -> box(robot, sign).fire());
    }

    private static CheckBox box(FxRobot robot, String sign) {
        return robot.lookup("#sign-" + sign).queryAs(CheckBox.class);
    }

    private static Node banner(FxRobot robot) {
        return robot.lookup("#red-flag-advice").query();
    }
}
