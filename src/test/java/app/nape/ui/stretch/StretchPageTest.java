package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.settings.Appearance;
import app.nape.ui.OnAStage;
import app.nape.ui.figure.StillView;
import app.nape.ui.player.Legible;
import app.nape.ui.player.Pictures;
import app.nape.ui.player.Settled;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.FocusShown;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class StretchPageTest {
    /** All but what a therapist must add. */
    private static final int OFFERED = Bundled.EXERCISES.offered().size();

    private UiBench bench;
    private StretchPage page;
    private Scene scene;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = new StretchPage(bench.context());
        scene = bench.show(stage, page, 940, 980);
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void offersEveryExerciseExceptWhatATherapistMustAdd(FxRobot robot) {
        settle();
        assertEquals(OFFERED, robot.lookup(".exercise-tile").queryAll().size());
        assertTrue(robot.lookup("#exercise-towel-rotation").tryQuery().isEmpty());
        look(robot, "library");
    }

    @Test
    void startsARoutine(FxRobot robot) {
        robot.clickOn("#routine-desk-5");
        assertEquals(List.of("session desk-5"), bench.went());
    }

    @Test
    void findsOpensAndStartsAnExerciseByKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.TAB);
        robot.interact(() -> page.takeFocus());
        assertTrue(FocusShown.on(robot.lookup("#routine-desk-5").query()));
        robot.interact(() -> page.takeFocus());
        assertTrue(FocusShown.on(robot.lookup("#routine-desk-5").query()), "still, when it is asked for again");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("self-hug");
        assertEquals(1, robot.lookup(".exercise-tile").queryAll().size());
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("#exercise-self-hug").query().isFocused(), "Enter goes to what was found");
        robot.type(KeyCode.SPACE);
        settle();
        look(robot, "exercise");
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("session self-hug"), bench.went());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#exercise-self-hug").tryQuery().isPresent());
    }

    @Test
    void bringsWhatWasFoundInSightBeneathTheSearch(FxRobot robot) {
        robot.interact(() -> {
            scene.getWindow().setWidth(720);
            scene.getWindow().setHeight(560);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("hug");
        assertInSight("#exercise-self-hug", "#stretch-search");
        robot.write("xyz");
        assertInSight("#nothing-found", "#stretch-search");
    }

    @Test
    void hidesNothingThatTheFilterWouldNotShow(FxRobot robot) {
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        robot.interact(() -> ((ToggleButton) page.root().lookup("#filter-recent")).fire());
        assertTrue(robot.lookup("#nothing-found").query().isVisible());
        assertFalse(page.root().lookup("#hidden-note").isVisible(), "nothing was done lately");
    }

    @Test
    void showsAtOnceOnTheTileWhatWasChosenAFavourite(FxRobot robot) {
        settle();
        robot.interact(() -> ((Button) page.root().lookup("#exercise-scalene-stretch")).fire());
        robot.interact(() -> ((ToggleButton) page.root().lookup("#exercise-favourite")).fire());
        robot.type(KeyCode.ESCAPE);
        assertTrue(page.root().lookup("#exercise-scalene-stretch .favourite").isVisible());
    }

    private void assertInSight(String... ids) {
        WaitForAsyncUtils.waitForFxEvents();
        for (String id : ids) {
            Bounds seen =
                    page.root().lookup(id).localToScene(page.root().lookup(id).getBoundsInLocal());
            assertTrue(seen.getMinY() >= 0 && seen.getMaxY() <= scene.getHeight(), id + " is at " + seen);
        }
    }

    @Test
    void showsOnlyGentleExercisesWhileAnEpisodeIsOpenAndSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        assertTrue(robot.lookup("#exercise-scm-stretch").tryQuery().isEmpty());
        settle();
        look(robot, "in-pain");
        robot.clickOn("Show all");
        settle();
        assertFalse(robot.lookup("#exercise-scm-stretch").tryQuery().isEmpty());
    }

    @Test
    void hidesAgainWhatWasShownAllTheSame(FxRobot robot) {
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        settle();
        int gentle = robot.lookup(".exercise-tile").queryAll().size();
        robot.interact(() -> robot.lookup("#hidden-other").query().requestFocus());
        robot.type(KeyCode.SPACE);
        settle();
        assertEquals(OFFERED, robot.lookup(".exercise-tile").queryAll().size());
        look(robot, "shown-all-the-same");
        assertTrue(noted(robot).startsWith(OFFERED - gentle + " exercises here may not suit"), noted(robot));
        assertTrue(robot.lookup("#hidden-other").query().isFocused(), "the keyboard stays where it was");
        robot.type(KeyCode.SPACE);
        settle();
        assertEquals(gentle, robot.lookup(".exercise-tile").queryAll().size());
        assertTrue(noted(robot).contains("hidden while a pain episode is open"), noted(robot));
    }

    @Test
    void hidesAgainWhenMoreSpeaksAgainstExercisesThanWhenAllWereWanted(FxRobot robot) {
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("bp")))));
        robot.interact(() -> robot.lookup("#hidden-other").queryButton().fire());
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        settle();
        assertTrue(robot.lookup("#exercise-scm-stretch").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#hidden-other").queryButton().fire());
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("bp", "skin")))));
        settle();
        assertTrue(robot.lookup("#exercise-scm-stretch").tryQuery().isEmpty());
    }

    private static String noted(FxRobot robot) {
        return robot.from(robot.lookup("#hidden-note"))
                .lookup(".label")
                .queryLabeled()
                .getText();
    }

    @Test
    void asksWhatAppliesAndShowsWhatIsFoundAtOnceInASmallWindowWithTextTwiceTheSize(FxRobot robot) {
        robot.interact(() -> {
            bench.change(now -> now.withLooks(it -> it.withTextPercent(200)));
            scene.getWindow().setWidth(650);
            scene.getWindow().setHeight(560);
        });
        settle();
        assertInSight("#stretch-applies", "#routine-desk-5");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("hug");
        settle();
        look(robot, "found-small-200");
        assertInSight("#stretch-search");
        Node found = robot.lookup("#exercise-self-hug").query();
        double top = found.localToScene(found.getBoundsInLocal()).getMinY();
        assertTrue(top < scene.getHeight() / 2, "what was found begins at " + top);
        robot.interact(() -> robot.lookup("#stretch-more-filters").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(robot.lookup("#filter-favourites").query().isFocused());
        assertTrue(robot.lookup("#filter-mat").query().isVisible());
    }

    @Test
    void movesTheKeyboardToTheGentleSetWhenTheLogTellsOfAnEpisode(FxRobot robot) {
        robot.interact(() -> page.takeFocus());
        assertTrue(robot.lookup("#routine-desk-5").query().isFocused());
        robot.interact(() -> {
            bench.openEpisode();
            page.shown(null);
        });
        settle();
        assertTrue(robot.lookup("#routine-acute-spasm").query().isFocused());
    }

    @Test
    void leavesOutWhatThePersonsTicksSpeakAgainst(FxRobot robot) {
        settle();
        robot.interact(() -> {
            ((Button) robot.lookup("#stretch-applies").query()).fire();
            ((CheckBox) robot.lookup("#applies-osteoporosis").query()).fire();
        });
        settle();
        look(robot, "ticked");
        assertEquals(Set.of("osteoporosis"), bench.settings().get().stretching().ticked());
        assertTrue(robot.lookup("#exercise-seated-cat-cow").tryQuery().isEmpty());
        assertFalse(robot.lookup("#exercise-shoulder-shrug").tryQuery().isEmpty());
    }

    @Test
    void saysWhatIsMissingWhenNothingFitsAndLeadsBackByTheKeyboard(FxRobot robot) {
        settle();
        robot.interact(() ->
                robot.lookup("#filter-favourites").queryAs(ToggleButton.class).fire());
        assertTrue(nothing(robot).contains("No favourites yet"));
        look(robot, "no-favourites");
        robot.interact(() -> robot.lookup("#stretch-search").query().requestFocus());
        robot.write("Schulterblatt");
        assertTrue(nothing(robot).contains("fits all of that"));
        look(robot, "nothing-found");
        robot.interact(() -> robot.lookup("#nothing-found-back").query().requestFocus());
        robot.type(KeyCode.SPACE);
        settle();
        assertEquals(OFFERED, robot.lookup(".exercise-tile").queryAll().size());
        assertTrue(robot.lookup("#stretch-search").query().isFocused());
        robot.interact(
                () -> robot.lookup("#filter-recent").queryAs(ToggleButton.class).fire());
        assertTrue(nothing(robot).contains("last four weeks"));
        robot.interact(
                () -> robot.lookup("#filter-recent").queryAs(ToggleButton.class).fire());
        assertFalse(robot.lookup("#nothing-found").query().isVisible());
    }

    private static String nothing(FxRobot robot) {
        assertTrue(robot.lookup("#nothing-found").query().isVisible());
        return robot.from(robot.lookup("#nothing-found"))
                .lookup(".label")
                .queryLabeled()
                .getText();
    }

    @Test
    void everyChipNarrowsTheLibraryToWhatItSays(FxRobot robot) {
        settle();
        robot.interact(() -> {
            bench.change(now -> now.withStretching(it -> it.withFavourite("self-hug", true)));
            robot.lookup("#stretch-more-filters").queryButton().fire();
        });
        for (ToggleButton chip : robot.lookup(".chip").queryAllAs(ToggleButton.class)) {
            robot.interact(chip::fire);
            settle();
            int left = robot.lookup(".exercise-tile").queryAll().size();
            boolean recent = "filter-recent".equals(chip.getId());
            assertTrue(recent ? left == 0 : left > 0 && left < OFFERED, chip.getText() + " leaves " + left);
            robot.interact(chip::fire);
        }
        settle();
        assertEquals(OFFERED, robot.lookup(".exercise-tile").queryAll().size());
        look(robot, "all-filters");
    }

    @Test
    void movesOnlyTheFigureThatIsLookedAt(FxRobot robot) {
        settle();
        robot.interact(() -> robot.lookup("#exercise-self-hug").query().requestFocus());
        assertEquals(
                1,
                robot.from(robot.lookup("#exercise-self-hug"))
                        .lookup(".figure-view")
                        .queryAll()
                        .size());
        robot.interact(() -> robot.lookup("#exercise-scm-stretch").query().requestFocus());
        assertEquals(
                0,
                robot.from(robot.lookup("#exercise-self-hug"))
                        .lookup(".figure-view")
                        .queryAll()
                        .size());
        robot.interact(() -> robot.lookup("#stretch-search").query().requestFocus());
        assertEquals(
                0,
                robot.from(robot.lookup("#exercise-scm-stretch"))
                        .lookup(".figure-view")
                        .queryAll()
                        .size());
    }

    @Test
    void opensAnExerciseItIsHanded(FxRobot robot) {
        robot.interact(() -> page.shown("scalene-stretch"));
        assertTrue(robot.lookup("#exercise-start").tryQuery().isPresent());
    }

    @Test
    void saysWhoseNumbersTheyAreAndForOlderAdultsHowLongStretchesAreHeld(FxRobot robot) {
        robot.interact(() -> page.shown("prone-y-t-w"));
        assertTrue(words().contains("Once a day\n"), words());
        assertTrue(words().contains("Nape’s own choice, not from a source: how many repetitions"), words());
        assertFalse(words().contains("Why so much"), words());
        robot.interact(() -> page.shown("self-hug"));
        assertFalse(words().contains("For older adults"), words());
        robot.interact(() -> {
            bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("over_65"))));
            page.shown("self-hug");
        });
        assertTrue(words().contains("For older adults ACSM suggests holding a stretch for 30 to 60 seconds"), words());
    }

    private String words() {
        StringBuilder all = new StringBuilder();
        page.root()
                .lookupAll(".label")
                .forEach(node -> all.append(((Label) node).getText()).append('\n'));
        return all.toString();
    }

    @Test
    void readsWholeInASmallWindowWithTextTwiceTheSize(FxRobot robot) {
        robot.interact(() -> {
            bench.change(now -> now.withLooks(it -> it.withTextPercent(200).withAppearance(Appearance.DARK)));
            scene.getWindow().setWidth(650);
            scene.getWindow().setHeight(560);
        });
        settle();
        look(robot, "library-small-200");
        robot.interact(() -> assertEquals(List.of(), Legible.cut(page.root())));
        robot.interact(() -> page.shown("prone-y-t-w"));
        settle();
        look(robot, "exercise-small-200");
        robot.interact(() -> assertEquals(List.of(), Legible.cut(page.root())));
    }

    private void settle() {
        Settled.await(() -> page.settled() && StillView.settled());
    }

    private void look(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, "stretch-" + name));
    }

    @Test
    void hasPicturesOnItsCardsThatGrowWithTheText(FxRobot robot) {
        robot.interact(() -> page.shown(null));
        WaitForAsyncUtils.waitForFxEvents();
        double ordinary =
                robot.lookup(".pose-picture").query().getLayoutBounds().getHeight();
        robot.interact(() -> bench.change(now -> now.withLooks(it -> it.withTextPercent(200))));
        robot.interact(() -> {
            page.root().applyCss();
            page.root().layout();
        });
        assertTrue(robot.lookup(".pose-picture").query().getLayoutBounds().getHeight() > 1.8 * ordinary);
    }
}
