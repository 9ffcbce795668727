package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionScene;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the player leaves out, where it pauses, and what it keeps. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class PlayerSafetyTest {
    private final List<KeyCode> passedOn = new ArrayList<>();
    private UiBench bench;
    private PlayerPage page;
    private Scene scene;
    private UUID episode;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = bench.player();
        scene = bench.show(stage, page, 900, 860);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> passedOn.add(key.getCode()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void leavesOutWhatIsTooMuchForAnOpenEpisodeAndSaysWhy(FxRobot robot) {
        openEpisode(robot);
        robot.interact(() -> page.shown("upper-back"));
        look(robot, "left-out");
        assertTrue(text("#player-against").contains("Left out for now"));
        assertTrue(text("#player-against").contains("Too much while a pain episode is open"));
        robot.type(KeyCode.ENTER);
        assertEquals(3, page.model().scene().orElseThrow().count());
    }

    @Test
    void doesEverythingAllTheSameWhenThePersonSaysSo(FxRobot robot) {
        openEpisode(robot);
        robot.interact(() -> page.shown("upper-back"));
        robot.interact(() -> ((CheckBox) find("#player-everything")).setSelected(true));
        look(robot, "everything");
        robot.interact(() -> ((Button) find("#player-start")).fire());
        assertEquals(5, page.model().scene().orElseThrow().count());
    }

    @Test
    void offersTheGentleSetInPlaceOfOneThatSuitsNot(FxRobot robot) {
        openEpisode(robot);
        robot.interact(() -> page.shown("upper-back"));
        robot.interact(() -> ((Button) find("#player-gentle")).fire());
        assertEquals("Fresh spasm, first days", page.model().title());
        assertFalse(find("#player-against").isVisible());
    }

    @Test
    void cannotBeginWhenNothingSuits(FxRobot robot) {
        robot.interact(() -> page.shown("scalene-focus"));
        robot.type(KeyCode.DIGIT9);
        look(robot, "nothing-suits");
        assertTrue(find("#player-start").isDisabled());
        robot.interact(() -> page.model().begin());
        assertEquals(PlayerStage.BEFORE, page.model().stageProperty().get());
        robot.type(KeyCode.DIGIT1);
        assertFalse(find("#player-start").isDisabled());
    }

    @Test
    void leadsToTheGentleSetByOneKeyWhenNothingSuits(FxRobot robot) {
        UUID open = openEpisode(robot);
        robot.interact(() -> bench.journal()
                .save(new JournalEntry.Reading(
                        UUID.randomUUID(), open, bench.now().wall(), new Nprs(6), null)));
        robot.interact(() -> page.shown("upper-back"));
        look(robot, "nothing-suits-in-pain");
        assertTrue(find("#player-gentle").isFocused());
        assertFalse(find("#player-plan").isVisible(), "an empty card says nothing");
        robot.type(KeyCode.SPACE);
        assertEquals("Breathe and move a little", page.model().title(), "the gentle set is for no more than 4 of 10");
    }

    /** Ticked neck instability and artery trouble left a rotation of 60 degrees in this set, and nothing was said. */
    @Test
    void takesNeckStretchesOutOfTheDeskSetAndSaysWhichAndWhy(FxRobot robot) {
        robot.interact(() ->
                bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("neck_instability", "artery")))));
        robot.interact(() -> page.shown("desk-5"));
        String said = text("#player-against");
        for (String name : List.of("Neck rotation", "Upper trapezius stretch", "Middle scalene stretch")) {
            assertTrue(said.contains(name), said);
        }
        assertTrue(said.contains("dizziness on neck movement"), said);
        assertEquals(
                List.of("shoulder-shrug", "thoracic-extension-chair"),
                plan().items().stream().map(each -> each.exercise().id()).toList());
    }

    @Test
    void showsAllCautionsTheLimitAndOnRequestTheSourcesBeforeItBegins(FxRobot robot) {
        robot.interact(() -> page.shown("neck-curl-head-lift"));
        String said = text("#player-plan");
        Bundled.EXERCISES
                .cautionsOf(Bundled.EXERCISES.exercise("neck-curl-head-lift").orElseThrow())
                .forEach(each -> assertTrue(said.contains(each), each));
        assertTrue(said.contains("Not when pain is above 4 of 10"), said);
        assertFalse(said.contains("medicalnewstoday"), "folded away until it is wanted");
        robot.interact(() -> ((Button) find("#player-sources")).fire());
        assertTrue(text("#player-plan").contains("https://www.medicalnewstoday.com/articles/321180"));
        assertTrue(text("#player-plan").contains("Nape’s own choice"));
    }

    @Test
    void leavesOutWhatTheTicksSpeakAgainst(FxRobot robot) {
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("osteoporosis")))));
        robot.interact(() -> page.shown("upper-back"));
        assertTrue(text("#player-against").contains("You have ticked"), text("#player-against"));
    }

    @Test
    void refusesWhatOnlyATherapistMayAdd(FxRobot robot) {
        robot.interact(() -> page.shown("towel-rotation"));
        assertTrue(
                bench.went().getFirst().contains("for a therapist to add"),
                bench.went().getFirst());
        assertEquals(PlayerStage.NOTHING, page.model().stageProperty().get());
    }

    @Test
    void leavesOutOfARoutineInTheSettingsWhatOnlyATherapistMayAdd(FxRobot robot) {
        Routine smuggled = new Routine(
                "my-own", "Own", "", List.of(RoutineItem.plain("towel-rotation"), RoutineItem.plain("shoulder-rolls")));
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withOwn(List.of(smuggled)))));
        begin(robot, "my-own");
        SessionScene scene = page.model().scene().orElseThrow();
        assertEquals(1, scene.count());
        assertEquals("shoulder-rolls", scene.item().exercise().id());
    }

    @Test
    void takesTheScoreNotedAWhileAgoWhereThePersonGivesNone(FxRobot robot) {
        UUID episode = openEpisode(robot);
        robot.interact(() -> bench.journal()
                .save(new JournalEntry.Reading(
                        UUID.randomUUID(),
                        episode,
                        bench.now().wall().minus(Duration.ofMinutes(15)),
                        new Nprs(6),
                        null)));
        robot.interact(() -> page.shown("acute-spasm"));
        assertTrue(find("#player-start").isDisabled());
        assertTrue(
                text("#player-against").contains("This routine is meant for pain up to 4 of 10."),
                text("#player-against"));
        assertNull(page.model().beforeProperty().get(), "nobody has answered");
        robot.type(KeyCode.DIGIT4);
        assertEquals(5, plan().items().size());
    }

    @Test
    void leavesOutInTheNextSessionToo(FxRobot robot) {
        openEpisode(robot);
        robot.interact(() -> page.shown("desk-5"));
        int fitting = plan().items().size();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> page.shown("desk-5"));
        assertEquals(fitting, plan().items().size());
        assertEquals(6, fitting, "one is left out, and an easier one takes its place");
        assertTrue(
                plan().items().stream().noneMatch(each -> each.exercise().id().equals("thoracic-extension-chair")));
    }

    @Test
    void warmsUpFirstUnlessThePersonDoesNotWantTo(FxRobot robot) {
        robot.interact(() -> page.shown("seed-trio"));
        look(robot, "warm-up");
        robot.type(KeyCode.ENTER);
        assertEquals(
                "shoulder-rolls",
                page.model().scene().orElseThrow().item().exercise().id());
        robot.interact(() -> page.model().close());
        robot.interact(() -> page.shown("seed-trio"));
        robot.interact(() -> ((CheckBox) find("#player-warm-up")).fire());
        robot.interact(() -> ((Button) find("#player-start")).fire());
        assertEquals(
                "basic-neck-stretch",
                page.model().scene().orElseThrow().item().exercise().id());
        assertFalse(bench.settings().get().stretching().warmUp());
    }

    @Test
    void leavesMediaKeysToOtherPrograms(FxRobot robot) {
        begin(robot, "micro-60");
        List<KeyCode> media = List.of(
                KeyCode.PLAY,
                KeyCode.PAUSE,
                KeyCode.STOP,
                KeyCode.TRACK_NEXT,
                KeyCode.TRACK_PREV,
                KeyCode.MUTE,
                KeyCode.VOLUME_UP,
                KeyCode.VOLUME_DOWN);
        media.forEach(robot::type);
        assertTrue(page.model().stateProperty().get().running());
        assertEquals(1, page.model().scene().orElseThrow().number());
        assertEquals(media, passedOn);
    }

    @Test
    void standsPausedBeforeTheHoldAfterTheComputerSlept(FxRobot robot) {
        begin(robot, "basic-neck-stretch");
        pass(robot, Duration.ofMillis(6000 + 6500 + 2000));
        assertEquals("Hold, keep breathing", cue());
        robot.interact(() -> {
            bench.sleep(Duration.ofMinutes(40));
            page.model().tick();
        });
        assertNotNull(page.model().stateProperty().get().paused());
        assertEquals("Paused while you were away", cue());
        robot.type(KeyCode.SPACE);
        assertFalse(cue().contains("Hold"), cue());
        assertTrue(page.model().stateProperty().get().spent().compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void keepsASessionThatIsLeftInTheMiddle(FxRobot robot) {
        begin(robot, "micro-60");
        pass(robot, Duration.ofSeconds(30));
        robot.interact(() -> page.model().close());
        List<JournalEntry> kept = bench.journal().latest(bench.now().wall().plusSeconds(1), 5, Set.of("stretch"));
        JournalEntry.Stretch entry = (JournalEntry.Stretch) kept.getFirst();
        assertEquals(SessionOutcome.STOPPED, entry.outcome());
        assertEquals(List.of("shoulder-rolls"), entry.done());
        assertEquals(new Nprs(3), entry.before());
        assertNull(entry.after());
    }

    private void begin(FxRobot robot, String id) {
        robot.interact(() -> page.shown(id));
        robot.type(KeyCode.DIGIT3).type(KeyCode.ENTER);
    }

    private UUID openEpisode(FxRobot robot) {
        robot.interact(() -> episode = bench.openEpisode());
        return episode;
    }

    private void pass(FxRobot robot, Duration time) {
        robot.interact(() -> {
            for (long left = time.toMillis(); left > 0; left -= 100) {
                bench.pass(Duration.ofMillis(Math.min(100, left)));
                page.model().tick();
            }
        });
    }

    private String cue() {
        return ((Label) find("#player-cue")).getText();
    }

    private String text(String id) {
        StringBuilder all = new StringBuilder();
        find(id).lookupAll(".label")
                .forEach(node -> all.append(((Label) node).getText()).append('\n'));
        return all.toString();
    }

    private Node find(String id) {
        return java.util.Objects.requireNonNull(page.root().lookup(id), id);
    }

    private void look(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, "player-" + name));
    }

    private SessionPlan plan() {
        return Objects.requireNonNull(page.model().preparation()).planProperty().get();
    }
}
