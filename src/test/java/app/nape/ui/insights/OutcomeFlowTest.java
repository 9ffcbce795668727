package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import app.nape.workshop.tour.DirectDraftDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Answering, charting, changing and deleting outcome measures. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class OutcomeFlowTest {
    private UiBench bench;
    private InsightsPage page;
    private Stage stage;
    private DirectDraftDesk drafts;

    @Start
    void start(Stage shown) {
        bench = new UiBench();
        stage = shown;
        drafts = new DirectDraftDesk();
        open();
    }

    /** As a window does that begins: what it knows is in the journal and among the drafts. */
    private void open() {
        page = new InsightsPage(bench.context(), new Random(3), drafts, (_, _) -> {});
        Scene scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .scene(page.root(), 1000, 950);
        stage.setScene(scene);
        stage.show();
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<JournalEntry.Measure> kept() {
        return bench.journal().latest(Instant.MAX, 99, Set.of("measure")).stream()
                .map(JournalEntry.Measure.class::cast)
                .toList();
    }

    private static void press(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup(what).queryAs(Button.class).fire());
    }

    private static List<NprsStrip> strips(FxRobot robot) {
        return robot.lookup(".nprs-strip").queryAllAs(NprsStrip.class).stream().toList();
    }

    private static String words(FxRobot robot, String where) {
        Node part = robot.lookup(where).query();
        return Stream.concat(
                        robot.from(part).lookup(".label").queryAllAs(Labeled.class).stream()
                                .map(Labeled::getText),
                        // A source with an address is words and links.
                        robot.from(part).lookup(".source-words").queryAllAs(Text.class).stream()
                                .map(Text::getText))
                .collect(Collectors.joining("\n"));
    }

    private void answered(OutcomeMeasure measure, int daysAgo, int score) {
        bench.journal()
                .save(new JournalEntry.Measure(
                        new UUID(7, daysAgo),
                        bench.now().wall().minus(Duration.ofDays(daysAgo)),
                        measure,
                        Stream.generate(() -> new OutcomeAnswer(measure.ownActivities() ? "sleep" : null, score))
                                .limit(measure.least())
                                .toList(),
                        null));
    }

    @Test
    void offersTheThreeMeasuresAndAsksForNone(FxRobot robot) {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            assertTrue(robot.lookup("#answer-" + measure.word()).tryQuery().isPresent());
            assertTrue(robot.lookup("#chart-" + measure.word()).tryQuery().isEmpty());
        }
    }

    @Test
    void scoresThePegAsTheMeanOfItsThreeAnswers(FxRobot robot) {
        press(robot, "#answer-peg");
        List<NprsStrip> strips = strips(robot);
        assertEquals(3, strips.size());
        robot.interact(() -> strips.get(0).scoreProperty().set(new Nprs(4)));
        assertTrue(robot.lookup("#save-measure").queryButton().isDisabled());
        assertTrue(words(robot, ".sub-parts").contains("Question 2 has no answer yet."));
        assertEquals(List.of(), kept());
        robot.interact(() -> {
            strips.get(1).scoreProperty().set(new Nprs(5));
            strips.get(2).scoreProperty().set(new Nprs(7));
        });
        press(robot, "#save-measure");
        assertEquals(16 / 3.0, kept().getFirst().score(), 1e-9);
        assertTrue(words(robot, "#chart-peg").contains("answered once"), words(robot, "#chart-peg"));
    }

    @Test
    void bringsHalfGivenAnswersBackInTheNextWindowAndKeepsThemOnce(FxRobot robot) {
        press(robot, "#answer-psfs");
        robot.interact(() -> {
            activities(robot).getFirst().setText("drive");
            strips(robot).getFirst().scoreProperty().set(new Nprs(3));
        });
        OutcomeDraft half = drafts.halfAnswered().all().getFirst();
        assertEquals(List.of(), kept());

        robot.interact(this::open);
        press(robot, "#go-on-psfs");
        assertEquals("drive", activities(robot).getFirst().getText());
        assertEquals(new Nprs(3), strips(robot).getFirst().getScore());
        robot.interact(() -> {
            for (int i = 1; i < 3; i++) {
                activities(robot).get(i).setText("sleep");
                strips(robot).get(i).scoreProperty().set(new Nprs(4));
            }
        });
        press(robot, "#save-measure");
        assertEquals(half.id(), kept().getFirst().id());
        assertEquals(OutcomeDrafts.NONE, drafts.halfAnswered());

        // As if the process had died between the journal's answer and the draft's end.
        robot.interact(() -> drafts.keepAnswers(OutcomeDrafts.NONE.with(half)));
        robot.interact(this::open);
        assertEquals(OutcomeDrafts.NONE, drafts.halfAnswered());
        assertEquals(1, kept().size());
    }

    @Test
    void isFilledInFromTheKeyboardAndLeadsBackToWhereItWasOpened(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#answer-psfs").queryButton().requestFocus();
            robot.lookup("#answer-psfs").queryButton().fire();
        });
        robot.write("sit", 0);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DIGIT4);
        assertEquals("sit", activities(robot).getFirst().getText());
        assertEquals(new Nprs(4), strips(robot).getFirst().getScore());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#answer-psfs").queryButton().isFocused());
    }

    @Test
    void keepsNoDraftOfAFormThatWasOnlyLookedAtAndOneForEachMeasure(FxRobot robot) {
        answered(OutcomeMeasure.NPRS, 3, 5);
        robot.interact(() -> page.shown("measure:" + new UUID(7, 3)));
        robot.push(KeyCode.ESCAPE);
        assertEquals(OutcomeDrafts.NONE, drafts.halfAnswered());

        robot.interact(() -> page.shown("measure:" + new UUID(7, 3)));
        robot.interact(() -> strips(robot).getFirst().scoreProperty().set(new Nprs(2)));
        robot.interact(() -> page.shown(null));
        press(robot, "#answer-peg");
        robot.interact(() -> strips(robot).getFirst().scoreProperty().set(new Nprs(1)));
        robot.interact(() -> page.shown(null));
        assertEquals(2, drafts.halfAnswered().all().size());

        press(robot, "#discard-peg");
        assertEquals(1, drafts.halfAnswered().all().size());
        robot.interact(bench::undo);
        assertEquals(2, drafts.halfAnswered().all().size());
        press(robot, "#go-on-nprs");
        assertEquals(new Nprs(2), strips(robot).getFirst().getScore());
        press(robot, "#save-measure");
        assertEquals(2, kept().getFirst().answers().getFirst().score());
        assertEquals(1, kept().size());
    }

    private static List<TextField> activities(FxRobot robot) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> String.valueOf(field.getPromptText()).startsWith("For example"))
                .toList();
    }

    @Test
    void asksForThreeToFiveActivitiesOfThePersonsOwnAndOffersThemAgain(FxRobot robot) {
        press(robot, "#answer-psfs");
        press(robot, "#more-activities");
        List<TextField> fields = activities(robot);
        assertEquals(4, fields.size());
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                fields.get(i).setText(List.of("drive", "sleep", "lift").get(i));
                strips(robot).get(i).scoreProperty().set(new Nprs(3 + i));
            }
        });
        press(robot, "#save-measure");
        assertEquals(
                List.of(new OutcomeAnswer("drive", 3), new OutcomeAnswer("sleep", 4), new OutcomeAnswer("lift", 5)),
                kept().getFirst().answers());
        press(robot, "#answer-psfs");
        assertTrue(robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .anyMatch(field -> field.getText().equals("drive")));
    }

    @Test
    void saysWhatAChangeMeansAndNamesNoDirectionForLessThanPeopleNotice(FxRobot robot) {
        answered(OutcomeMeasure.NPRS, 60, 6);
        answered(OutcomeMeasure.NPRS, 2, 3);
        answered(OutcomeMeasure.PSFS, 61, 3);
        answered(OutcomeMeasure.PSFS, 3, 7);
        answered(OutcomeMeasure.PEG, 62, 6);
        answered(OutcomeMeasure.PEG, 4, 5);
        robot.interact(() -> page.shown(null));
        assertTrue(words(robot, "#chart-nprs").contains("As much as people notice, in the better direction"));
        assertTrue(words(robot, "#chart-psfs").contains("In the better direction, and more than"));
        assertTrue(words(robot, "#chart-peg").contains("no direction is named"), words(robot, "#chart-peg"));
    }

    @Test
    void namesUnderEachChartInWhomItsNumbersWereFound(FxRobot robot) {
        answered(OutcomeMeasure.NPRS, 60, 6);
        answered(OutcomeMeasure.PSFS, 61, 3);
        answered(OutcomeMeasure.PEG, 62, 6);
        robot.interact(() -> page.shown(null));
        assertTrue(words(robot, "#chart-nprs").contains("called themselves unchanged"));
        assertTrue(words(robot, "#chart-psfs").contains("painful nerve root"));
        for (String sources : List.of("#chart-nprs", "#chart-psfs", "#chart-peg")) {
            press(robot, sources + " .sources .button");
        }
        assertTrue(words(robot, "#chart-nprs").contains("1.3\u00a0points"), words(robot, "#chart-nprs"));
        assertTrue(words(robot, "#chart-nprs").contains("About 2.0\u00a0points or about 30% less: “much improved”"));
        assertTrue(words(robot, "#chart-psfs").contains("Young I A and others 2010"));
        assertTrue(words(robot, "#chart-peg").contains("Reed D E and others 2024"));
        assertFalse(words(robot, "#chart-peg").contains("not been published"));
    }

    @Test
    void changesAnAnswerAndDeletesIt(FxRobot robot) {
        answered(OutcomeMeasure.NPRS, 2, 5);
        robot.interact(() -> page.shown("measure:" + new UUID(7, 2)));
        assertEquals(new Nprs(5), strips(robot).getFirst().getScore());
        robot.interact(() -> strips(robot).getFirst().scoreProperty().set(new Nprs(8)));
        press(robot, "#save-measure");
        assertEquals(
                List.of(8.0), kept().stream().map(JournalEntry.Measure::score).toList());
        Button delete =
                robot
                        .from(robot.lookup("#chart-nprs").<Node>query())
                        .lookup(".button")
                        .queryAllAs(Button.class)
                        .stream()
                        .filter(button ->
                                String.valueOf(button.getAccessibleText()).startsWith("Delete"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(delete::fire);
        assertEquals(List.of(), kept());
        assertTrue(robot.lookup("#chart-nprs").tryQuery().isEmpty());
    }
}
