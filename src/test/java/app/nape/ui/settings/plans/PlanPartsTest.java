package app.nape.ui.settings.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.link.Request;
import app.nape.plans.PlannedPause;
import app.nape.plans.Plans;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import app.nape.ui.OnAStage;
import app.nape.ui.control.Announced;
import app.nape.ui.control.FileChoice;
import app.nape.workshop.tour.WindowBench;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class PlanPartsTest {
    private WindowBench bench;
    private Scene scene;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.agent.say(bench.quiet());
        FileChoice files = new FileChoice() {
            @Override
            public Optional<Path> toRead(Node over, Kind kind) {
                assertEquals("*.ics", kind.pattern());
                return Optional.of(Path.of("/calendars/work.ics"));
            }

            @Override
            public Optional<Path> toWrite(Node over, Kind kind, String name) {
                return Optional.empty();
            }
        };
        PlanParts parts = new PlanParts(bench.context());
        scene = bench.theme.scene(
                new VBox(
                        parts.pauses(),
                        new CalendarChoice(bench.context(), files, (_, _) -> Optional.of(Path.of("/calendars"))),
                        parts.programs()),
                900,
                760);
        stage.setScene(scene);
        stage.show();
    }

    private Plans plans() {
        return bench.settings.settings().get().plans();
    }

    private LocalDate today() {
        var clocks = bench.context().clocks();
        return clocks.now().wall().atZone(clocks.zone()).toLocalDate();
    }

    @Test
    void plansAPauseByKeysAloneAndTakesItBack(FxRobot robot) {
        robot.interact(() -> {
            field("#plan-from").setText("23:10");
            field("#plan-to").setText("23:50");
            field("#plan-to").requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(new PlannedPause(today(), LocalTime.of(23, 10), LocalTime.of(23, 50))), plans().pauses());
        ButtonBase back = (ButtonBase) find("#planned-list .link");
        assertTrue(back.getAccessibleText().startsWith("Cancel: today, "), back.getAccessibleText());
        robot.interact(back::fire);
        assertEquals(List.of(), plans().pauses());
    }

    @Test
    void plansOnTheDayThatWasChosen(FxRobot robot) {
        robot.interact(() -> {
            pill("Tomorrow").fire();
            field("#plan-from").setText("9");
            field("#plan-to").setText("10:30");
            ((ButtonBase) find("#plan-it")).fire();
        });
        assertEquals(today().plusDays(1), plans().pauses().getFirst().day());
        assertFalse(find("#plan-date").isVisible());
        robot.interact(() -> pill("Another day").fire());
        assertTrue(find("#plan-date").isVisible());
    }

    @Test
    void saysInOneSentenceWhyAPauseCannotBe(FxRobot robot) {
        robot.interact(() -> {
            pill("Tomorrow").fire();
            field("#plan-from").setText("15:00");
            field("#plan-to").setText("14:00");
            assertTrue(find("#plan-it").isDisabled());
            field("#plan-to").fireEvent(new ActionEvent());
        });
        assertEquals(
                "A planned pause lasts 12 hours at most; from 15:00 to 14:00 is longer.",
                ((Labeled) find("#plan-to-problem")).getText());
        robot.interact(() -> {
            field("#plan-from").setText("soon");
            field("#plan-from").fireEvent(new ActionEvent());
        });
        assertFalse(((Labeled) find("#plan-from-problem")).getText().isEmpty());
        assertEquals(List.of(), plans().pauses());
    }

    @Test
    void usesACalendarAndSaysWhatTheAgentSaysOfIt(FxRobot robot) {
        List<String> heard = new ArrayList<>();
        find("#calendar-state").addEventHandler(Announced.TYPE, news -> heard.add(news.words()));
        assertFalse(find("#calendar-none").isVisible());
        robot.interact(() -> ((ButtonBase) find("#calendar-folder")).fire());
        assertEquals("/calendars", plans().calendar());
        robot.interact(() -> ((ButtonBase) find("#calendar-file")).fire());
        assertEquals("/calendars/work.ics", plans().calendar());
        assertEquals("/calendars/work.ics", ((Labeled) find("#calendar-path")).getText());
        robot.interact(() -> bench.agent.say(saying(new Outlook.Calendar("It is gone.", null, null))));
        assertEquals("It is gone.", state());
        Instant later = bench.context().clocks().now().wall().plusSeconds(600);
        robot.interact(() -> bench.agent.say(saying(new Outlook.Calendar(null, later, null))));
        assertTrue(state().startsWith("Busy until "), state());
        robot.interact(() -> bench.agent.say(saying(new Outlook.Calendar(null, null, later))));
        assertTrue(state().startsWith("Free now, next busy: "), state());
        robot.interact(() -> ((ButtonBase) find("#calendar-none")).fire());
        assertNull(plans().calendar());
        assertEquals("", state());
        assertEquals(List.of("It is gone."), heard, "what came of the choice, and not what else becomes of it");
    }

    private String state() {
        return ((Labeled) find("#calendar-state")).getText();
    }

    private AgentStatus saying(Outlook.Calendar calendar) {
        AgentStatus it = bench.quiet();
        return new AgentStatus(
                it.at(),
                it.day(),
                it.presence(),
                it.working(),
                it.reading(),
                it.breaks(),
                it.offered(),
                it.pausedUntil(),
                it.held(),
                it.activeToday(),
                it.counts(),
                it.remedy(),
                it.decisions(),
                it.warning(),
                List.of(new AgentStatus.Capability("programs", false, "This desktop does not tell.")),
                new Outlook(List.of(), null, calendar),
                it.notices());
    }

    @Test
    void namesProgramsChangesWhatIsDoneAndForgetsThem(FxRobot robot) {
        robot.interact(() -> {
            assertTrue(find("#program-add").isDisabled(), "without a name");
            field("#program-name").setText(" ");
            field("#program-name").fireEvent(new ActionEvent());
        });
        assertEquals("Write the name of a program.", ((Labeled) find("#program-problem")).getText());
        robot.interact(() -> {
            field("#program-name").setText("Okular");
            field("#program-name").requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(new ProgramRule("Okular", Treatment.NEVER_INTERRUPT)), plans().programs());
        assertEquals("", ((Labeled) find("#program-problem")).getText());
        robot.interact(() -> pill("Reading counts as use").fire());
        assertEquals(List.of(new ProgramRule("Okular", Treatment.COUNTS_AS_USE)), plans().programs());
        robot.interact(() -> ((ButtonBase) find("#programs .round")).fire());
        assertEquals(List.of(), plans().programs());
    }

    @Test
    void asksWhichProgramsAreOpenOnlyWhenThePersonWantsToChoose(FxRobot robot) {
        assertFalse(bench.agent.asked().contains(new Request.OpenPrograms()));
        MenuButton open = (MenuButton) find("#program-open");
        robot.interact(() ->
                Objects.requireNonNull(open.getOnShowing()).handle(new javafx.event.Event(MenuButton.ON_SHOWING)));
        assertTrue(bench.agent.asked().contains(new Request.OpenPrograms()));
        assertEquals("No other program is open.", open.getItems().getFirst().getText());
    }

    @Test
    void saysWhereADesktopDoesNotTellWhatIsInFront(FxRobot robot) {
        assertFalse(find("#programs-untold").isVisible());
        robot.interact(() -> bench.agent.say(saying(new Outlook.Calendar(null, null, null))));
        assertEquals(
                "These rules do nothing here: This desktop does not tell.",
                ((Labeled) find("#programs-untold")).getText());
    }

    /** The first pill with these words, from the top. */
    private ToggleButton pill(String words) {
        return scene.getRoot().lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String selector) {
        return (TextField) find(selector);
    }

    private Node find(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }
}
