package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainBand;
import app.nape.journal.EntryBounds;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Parts of many pages, each by itself; no window is needed for them. */
@OnAStage
class SmallControlsTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void putsATickOnEachChosenChipAndKeepsWhatHasNoChipHere(FxRobot robot) {
        robot.interact(() -> {
            ObservableSet<String> chosen = FXCollections.observableSet("b", "elsewhere");
            Button more = new Button("More");
            Chips chips = new Chips(chosen, key -> "The " + key).endsWith(more).offer(List.of("a", "b"));
            assertEquals(more, chips.getChildren().getLast());
            assertNull(chip(chips, 0).getGraphic());
            assertNotNull(chip(chips, 1).getGraphic(), "not by colour alone");
            assertEquals("The a", chip(chips, 0).getText());
            chip(chips, 0).fire();
            assertEquals(Set.of("a", "b", "elsewhere"), chosen);
            chip(chips, 1).fire();
            assertEquals(Set.of("a", "elsewhere"), chosen);
            chosen.add("b");
            assertTrue(chip(chips, 1).isSelected());
            chips.offer(List.of("c"));
            assertEquals(2, chips.getChildren().size());
            assertTrue(chosen.contains("a"), "what is not offered any more stays chosen");
        });
    }

    private static ToggleButton chip(Chips chips, int place) {
        return (ToggleButton) chips.getChildren().get(place);
    }

    @Test
    void takesOfALongPasteWhatThereIsRoomFor(FxRobot robot) {
        robot.interact(() -> {
            TextArea field = new TextArea("already there");
            NoteLimit.set(field);
            assertEquals("already there", field.getText());
            field.selectRange(0, 7);
            field.replaceSelection("x".repeat(EntryBounds.LONGEST_NOTE));
            assertEquals(EntryBounds.LONGEST_NOTE, field.getText().length());
            assertTrue(field.getText().endsWith("x there"), "what stood behind it stays");
            field.appendText("!");
            assertEquals(EntryBounds.LONGEST_NOTE, field.getText().length());
            field.deleteText(0, 10);
            field.appendText("!");
            assertTrue(field.getText().endsWith("there!"));
            assertEquals(EntryBounds.LONGEST_NOTE - 9, field.getText().length());
        });
    }

    @Test
    void makesWhatIsFoldedAwayOnceAndOnlyWhenItIsWanted(FxRobot robot) {
        robot.interact(() -> {
            List<Label> made = new ArrayList<>();
            Fold fold = new Fold("More about this", () -> {
                made.add(new Label("It goes on."));
                return made.getLast();
            });
            assertEquals(0, made.size());
            Button line = (Button) fold.getChildren().getFirst();
            line.fire();
            line.fire();
            assertFalse(made.getFirst().isManaged());
            line.fire();
            assertEquals(1, made.size());
            assertTrue(made.getFirst().isVisible());
            fold.open(true);
            assertTrue(made.getFirst().isVisible(), "open it stays open");
        });
    }

    @Test
    void letsSaveSleepAsLongAsAnythingStandsAgainstIt(FxRobot robot) {
        robot.interact(() -> {
            Button save = new Button();
            StringProperty first = new SimpleStringProperty("A name is missing.");
            StringProperty second = new SimpleStringProperty("A score is missing.");
            Form form = new Form(save);
            form.needs(first);
            assertTrue(save.isDisabled(), "from the beginning");
            form.needs(second);
            Label line = form.line("missing");
            assertEquals("A name is missing.", line.getText());
            first.set("");
            assertEquals("A score is missing.", save.getAccessibleHelp());
            second.set("");
            assertFalse(save.isDisabled() || line.isVisible());
        });
    }

    @Test
    void asksForAPageOnlyWhenItsAddressIsPressed(FxRobot robot) {
        robot.interact(() -> {
            List<String> asked = new ArrayList<>();
            Parent line = (Parent) SourceLine.of(texts, "Clinical Biomechanics, doi 10.1016/j.x.2021.1", "quiet");
            line.addEventHandler(PageAsked.PAGE_ASKED, event -> asked.add(event.page()));
            Hyperlink link = (Hyperlink) line.getChildrenUnmodifiable().getLast();
            assertEquals("10.1016/j.x.2021.1", link.getText());
            assertEquals(List.of(), asked);
            link.fire();
            assertEquals(List.of("https://doi.org/10.1016/j.x.2021.1"), asked);
            link.getContextMenu().getItems().getLast().fire();
            assertEquals(
                    "https://doi.org/10.1016/j.x.2021.1",
                    Clipboard.getSystemClipboard().getString());
            assertEquals(1, asked.size(), "copying opens nothing");
        });
    }

    @Test
    void saysToAScreenReaderWhatTheSourcesAreOf(FxRobot robot) {
        robot.interact(() -> {
            Sources sources = new Sources(texts, "Ice", List.of("NHS, 2023", "Cochrane, 2016"));
            Button word = (Button) sources.getChildren().getFirst();
            Pane lines = (Pane) sources.getChildren().getLast();
            assertEquals("Sources", word.getText());
            assertTrue(word.getAccessibleText().contains("Ice"), word.getAccessibleText());
            assertFalse(lines.isVisible());
            assertEquals(List.of(), lines.getChildren(), "a line was made that nobody had asked for");
            word.fire();
            assertTrue(lines.isVisible() && lines.isManaged());
            assertEquals(
                    List.of("NHS, 2023", "Cochrane, 2016"),
                    lines.getChildren().stream()
                            .map(line -> ((Label) line).getText())
                            .toList());
            word.fire();
            assertFalse(lines.isManaged());
        });
    }

    @Test
    void readsAListOnlyWhereEachPartOfItIsUnderstood() {
        ListEntry<Integer> entry = new ListEntry<>(new CountEntry(texts), "Write numbers.");
        assertEquals(Optional.of(List.of(1, 2, 30)), entry.read("1, 2;30"));
        assertEquals(Optional.empty(), entry.read("1, two"));
        assertEquals(Optional.empty(), entry.read("1,,2"));
        assertEquals(Optional.empty(), entry.read("1,"));
        assertEquals("1, 2", entry.say(List.of(1, 2)));
        assertEquals("Write numbers.", entry.help());
    }

    @Test
    void takesWholeNumbersOfUpToFourDigitsAndGoesNoLowerThanNought() {
        CountEntry entry = new CountEntry(texts);
        assertEquals(Optional.of(9999), entry.read(" 9999 "));
        for (String none : List.of("", "-1", "10000", "1.5", "٣")) {
            assertEquals(Optional.empty(), entry.read(none), none);
        }
        assertEquals(0, entry.step(0, -1));
        assertEquals(2, entry.step(3, -1));
    }

    @Test
    void emptiesARingClockwiseFromTheTopAndNoFurther(FxRobot robot) {
        robot.interact(() -> {
            TimerRing ring = new TimerRing();
            assertEquals(360, shown(ring), 0.01);
            ring.setFraction(0.25);
            assertEquals(90, shown(ring), 0.01);
            List<Arc> pieces = pieces(ring);
            assertTrue(pieces.get(5).isVisible());
            assertFalse(pieces.get(6).isVisible(), "the last quarter that is left lies before the top");
            ring.setFraction(-1);
            assertEquals(0, shown(ring), 0.01);
            assertTrue(pieces.stream().noneMatch(Node::isVisible), "no dot is left behind");
            ring.setFraction(7);
            assertEquals(360, shown(ring), 0.01);
        });
    }

    @Test
    void growsEverythingInARingWithIt(FxRobot robot) {
        robot.interact(() -> {
            TimerRing ring = new TimerRing();
            ring.numberProperty().set("12:30");
            ring.captionProperty().set("min left");
            Label number = (Label) ring.getChildrenUnmodifiable().get(25);
            Label caption = (Label) ring.getChildrenUnmodifiable().get(26);
            ring.resize(400, 400);
            ring.layout();
            assertEquals("-fx-font-size: 82px; -fx-font-weight: bold;", number.getStyle());
            assertEquals("-fx-font-size: 34px;", caption.getStyle());
            assertTrue(caption.isVisible());
            assertEquals(20, pieces(ring).getFirst().getStrokeWidth(), 0.01);
            ring.resize(90, 400);
            ring.layout();
            assertFalse(caption.isVisible(), "what cannot be read is not shown");
            ring.numberProperty().set("9");
            ring.resize(400, 300);
            ring.layout();
            assertEquals("-fx-font-size: 102px; -fx-font-weight: bold;", number.getStyle(), "not wider than for three");
        });
    }

    private static List<Arc> pieces(TimerRing ring) {
        return ring.getChildrenUnmodifiable().stream()
                .filter(Arc.class::isInstance)
                .map(Arc.class::cast)
                .toList();
    }

    private static double shown(TimerRing ring) {
        return pieces(ring).stream()
                .flatMapToDouble(piece -> piece.isVisible() ? DoubleStream.of(piece.getLength()) : DoubleStream.empty())
                .sum();
    }

    @Test
    void answersAPainScoreByEachOfItsKeys(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip =
                    new NprsStrip(texts, List.of(new PainBand("severe", "severe", new Nprs(7), new Nprs(10))));
            assertEquals("Pain from 0 to 10, not given", strip.getAccessibleText());
            assertTrue(press(strip, KeyCode.UP));
            assertEquals(new Nprs(0), strip.getScore(), "the first press begins at nought");
            press(strip, KeyCode.DOWN);
            assertEquals(new Nprs(0), strip.getScore());
            press(strip, KeyCode.RIGHT);
            press(strip, KeyCode.RIGHT);
            press(strip, KeyCode.LEFT);
            assertEquals(new Nprs(1), strip.getScore());
            press(strip, KeyCode.END);
            press(strip, KeyCode.UP);
            assertEquals(new Nprs(10), strip.getScore());
            assertEquals("Pain 10 of 10, severe", strip.getAccessibleText());
            press(strip, KeyCode.HOME);
            assertEquals(new Nprs(0), strip.getScore());
            press(strip, KeyCode.BACK_SPACE);
            assertNull(strip.getScore());
            strip.scoreProperty().set(new Nprs(4));
            press(strip, KeyCode.DELETE);
            assertNull(strip.getScore());
            assertFalse(press(strip, KeyCode.ENTER), "the page’s own");
        });
    }

    @Test
    void readsAnotherScaleWithTheWordsOfItsEnds(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip scale = NprsStrip.scale(texts, "Not at all", "Cannot do it");
            assertEquals("From 0 to 10, not given", scale.getAccessibleText());
            scale.scoreProperty().set(new Nprs(3));
            assertEquals("3 of 10; 0 is Not at all, 10 is Cannot do it", scale.getAccessibleText());
        });
    }

    @Test
    void laysElevenScoresInOneRowHoweverNarrow(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip = new NprsStrip(texts, List.of());
            // The colours of the theme, which is not put on here.
            strip.setStyle(IntStream.rangeClosed(0, 10)
                    .mapToObj(score -> "-nape-pain-" + score + ": white; -nape-on-pain-" + score + ": black;")
                    .collect(Collectors.joining(" ", "-nape-text: black; -nape-surface: white; ", "")));
            new Scene(strip, 720, 200);
            strip.applyCss();
            Region cells = (Region) strip.getChildren().getFirst();
            assertEquals(cells.prefHeight(720), cells.prefHeight(220));
            cells.resize(220, cells.prefHeight(220));
            cells.layout();
            List<Node> scores = cells.getChildrenUnmodifiable().subList(0, 11);
            for (int score = 1; score <= 10; score++) {
                assertEquals(0, scores.get(score).getLayoutY(), "score " + score);
                assertTrue(
                        scores.get(score).getLayoutX() > scores.get(score - 1).getLayoutX(), "score " + score);
            }
            // A cell is drawn four pixels inside its edges.
            assertTrue(scores.getLast().getBoundsInParent().getMaxX() - 4 <= 221, "ten is inside");
        });
    }

    private static boolean press(Node on, KeyCode code) {
        boolean[] left = {false};
        on.setOnKeyPressed(key -> left[0] = !key.isConsumed());
        KeyEvent pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(on, pressed);
        return !left[0];
    }

    @Test
    void goesBackFromASubPageByItsArrowAndByEscape(FxRobot robot) {
        robot.interact(() -> {
            List<String> left = new ArrayList<>();
            SubPage page = new SubPage(texts, "Month", () -> left.add("left"));
            page.setParts(new Label("Days"));
            ((Button) page.lookup(".round")).fire();
            Event.fireEvent(
                    page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            Event.fireEvent(
                    page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertEquals(List.of("left", "left"), left);
            assertNotNull(((Button) page.lookup(".round")).getAccessibleText());
        });
    }
}
