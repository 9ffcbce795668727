package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.SiteNames;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Choosing where it hurts, by keys and by what a screen reader does; no window is needed for it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class BodyMapTest {
    private static final PainSite LEFT = new PainSite("neck-back", BodySide.LEFT);
    private static final PainSite RIGHT = new PainSite("neck-back", BodySide.RIGHT);
    private static final PainSite BOTH = new PainSite("neck-back", BodySide.BOTH);

    private final ObservableSet<PainSite> chosen = FXCollections.observableSet();
    private BodyMap map;

    @Start
    void start(Stage stage) {
        Texts texts = new Texts(Locale.UK);
        map = new BodyMap(texts, new SiteNames(texts, Bundled.CARE), chosen);
    }

    @Test
    void choosesASideAndTakesItBack(FxRobot robot) {
        robot.interact(() -> {
            region(LEFT).fire();
            assertEquals(Set.of(LEFT), chosen);
            assertTrue(region(LEFT).isSelected());
            assertFalse(region(RIGHT).isSelected());
            region(RIGHT).fire();
            region(LEFT).fire();
            assertEquals(Set.of(RIGHT), chosen);
        });
    }

    @Test
    void keepsTheOtherSideOfWhatHurtsOnBothSides(FxRobot robot) {
        robot.interact(() -> {
            chosen.add(BOTH);
            assertTrue(region(LEFT).isSelected() && region(RIGHT).isSelected());
            region(LEFT).fire();
            assertEquals(Set.of(RIGHT), chosen);
            chosen.clear();
            chosen.add(BOTH);
            region(RIGHT).fire();
            assertEquals(Set.of(LEFT), chosen);
        });
    }

    @Test
    void choosesTheWholeNeckAndTakesItBackAsOne(FxRobot robot) {
        robot.interact(() -> {
            PainSite whole = new PainSite("neck-muscle", BodySide.BOTH);
            region(whole).fire();
            assertEquals(Set.of(whole), chosen);
            region(whole).fire();
            assertEquals(Set.of(), chosen);
        });
    }

    @Test
    void showsAtOnceWhatWasChosenElsewhere(FxRobot robot) {
        robot.interact(() -> {
            chosen.add(LEFT);
            assertEquals(true, region(LEFT).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            chosen.clear();
            assertEquals(false, region(LEFT).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
    }

    @Test
    void takesAnAnswerBackBySpaceButNotByEnterWhichGoesOn(FxRobot robot) {
        robot.interact(() -> {
            assertTrue(press(LEFT, KeyCode.ENTER));
            assertEquals(Set.of(LEFT), chosen);
            assertFalse(press(LEFT, KeyCode.ENTER), "the page’s own Enter");
            assertEquals(Set.of(LEFT), chosen);
            assertTrue(press(LEFT, KeyCode.SPACE));
            assertEquals(Set.of(), chosen);
            assertTrue(press(LEFT, KeyCode.SPACE));
            assertEquals(Set.of(LEFT), chosen);
            assertFalse(press(LEFT, KeyCode.DIGIT5), "a score is typed from here too");
        });
    }

    @Test
    void isOneStopOfTheTabKeyThatBeginsAtTheBackOfTheNeck(FxRobot robot) {
        robot.interact(() -> {
            assertEquals("neck-back", stop().siteId());
            PainSite scapula = new PainSite("scapula", BodySide.RIGHT);
            map.beginAt(scapula);
            assertEquals(scapula, stop());
            map.beginAt(new PainSite("left-ear", null));
            assertEquals(scapula, stop(), "what is not drawn changes nothing");
        });
    }

    @Test
    void goesToTheNeighbourAndFromTheBackOnToTheFront(FxRobot robot) {
        robot.interact(() -> {
            map.beginAt(LEFT);
            press(LEFT, KeyCode.RIGHT);
            assertNotEquals(LEFT, stop());
            for (int steps = 0; steps < 12 && view() == BodyView.BACK; steps++) {
                press(stop(), KeyCode.RIGHT);
            }
            assertEquals(BodyView.FRONT, view());
            for (int steps = 0; steps < 12 && view() == BodyView.FRONT; steps++) {
                press(stop(), KeyCode.LEFT);
            }
            assertEquals(BodyView.BACK, view());
            assertEquals(Set.of(), chosen, "an arrow chooses nothing");
        });
    }

    @Test
    void staysAtTheOuterEdgesAndAtHeadAndFoot(FxRobot robot) {
        robot.interact(() -> {
            for (KeyCode outward : List.of(KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN)) {
                PainSite before = LEFT;
                map.beginAt(before);
                for (int steps = 0; steps < 30; steps++) {
                    before = stop();
                    press(before, outward);
                }
                assertEquals(before, stop(), outward + " comes to an end");
                assertEquals(BodyView.BACK, view(), outward.toString());
            }
        });
    }

    @Test
    void showsOneViewAtATimeWhereItIsNarrow(FxRobot robot) {
        robot.interact(() -> {
            map.resize(439, 400);
            assertTrue(map.switcher().isVisible());
            assertEquals(List.of(true, false), seen());
            ((ToggleButton) ((Pane) map.switcher()).getChildren().getLast()).fire();
            assertEquals(List.of(false, true), seen());
            map.beginAt(LEFT);
            assertEquals(List.of(true, false), seen(), "the view in which the keyboard is");
            map.resize(440, 400);
            assertFalse(map.switcher().isVisible());
            assertEquals(List.of(true, true), seen());
        });
    }

    @Test
    void isAToggleWithANameForAScreenReader(FxRobot robot) {
        robot.interact(() -> {
            BodyRegion left = region(LEFT);
            assertEquals(AccessibleRole.TOGGLE_BUTTON, left.getAccessibleRole());
            assertEquals(
                    new SiteNames(new Texts(Locale.UK), Bundled.CARE).of(LEFT),
                    left.getAccessibleText(),
                    "side and all");
            left.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(Set.of(LEFT), chosen);
        });
    }

    @Test
    void marksWhatIsChosenByAnEdgeAndATickAndNotByItsColourAlone(FxRobot robot) {
        robot.interact(() -> {
            int before = marks();
            region(LEFT).fire();
            assertTrue(marks() >= before + 2, "an edge and a tick, wherever it is drawn");
            region(LEFT).fire();
            assertEquals(before, marks());
        });
    }

    @Test
    void keepsLeftAtTheLeftInEveryLanguage(FxRobot robot) {
        robot.interact(() -> {
            map.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, region(LEFT).getEffectiveNodeOrientation());
            assertTrue(region(LEFT).middle().getX() < region(RIGHT).middle().getX());
            assertEquals(
                    NodeOrientation.LEFT_TO_RIGHT,
                    map.getChildren().getFirst().getEffectiveNodeOrientation(),
                    "the back stands left of the front, as the arrow keys go");
        });
    }

    private BodyRegion region(PainSite site) {
        return regions().stream()
                .filter(region -> region.spot().site().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private List<BodyRegion> regions() {
        return map.lookupAll(".body-region").stream()
                .map(BodyRegion.class::cast)
                .toList();
    }

    private BodyRegion current() {
        List<BodyRegion> stops =
                regions().stream().filter(Node::isFocusTraversable).toList();
        assertEquals(1, stops.size(), "stops of the Tab key");
        return stops.getFirst();
    }

    private PainSite stop() {
        return current().spot().site();
    }

    private BodyView view() {
        return current().spot().view();
    }

    /** Whether the map keeps the key for itself; pressed on the region of this site that is the stop, or else on its first. */
    private boolean press(PainSite site, KeyCode code) {
        KeyEvent pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        BodyRegion on = stop().equals(site) ? current() : region(site);
        on.getOnKeyPressed().handle(pressed);
        return pressed.isConsumed();
    }

    /** Whether the back and the front are seen. */
    private List<Boolean> seen() {
        return ((Pane) map.getChildren().getFirst())
                .getChildren().stream().map(Node::isVisible).toList();
    }

    private int marks() {
        return map.lookupAll(".body-figure").stream()
                .mapToInt(figure -> ((BodyFigure) figure).marks().getChildren().size())
                .sum();
    }
}
