package app.nape.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.link.AgentStatus;
import app.nape.ui.OnAStage;
import app.nape.ui.control.Announced;
import app.nape.ui.player.UiBench;
import app.nape.words.Folded;
import app.nape.workshop.tour.WindowBench;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Parts of the Settings, each by itself; no window is needed for them. */
@OnAStage
class SettingPartsTest {
    private static final TimeRange MORNING = new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0));
    private static final TimeRange EVENING = new TimeRange(LocalTime.of(14, 0), LocalTime.of(18, 0));
    private static final TimeRange DAY = new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final UiBench bench = new UiBench();
    private final List<WorkingHours> told = new ArrayList<>();

    @Test
    void keepsEveryRangeOfTheDaysThatWereNotTouched(FxRobot robot) {
        robot.interact(() -> {
            HoursEditor hours = hours(
                    Map.of(DayOfWeek.MONDAY, List.of(MORNING, EVENING), DayOfWeek.TUESDAY, List.of(MORNING, EVENING)));
            assertEquals(List.of(), told, "showing is no change");
            pill(hours, DayOfWeek.SATURDAY).fire();
            assertEquals(List.of(MORNING, EVENING), last(DayOfWeek.MONDAY));
            assertEquals(List.of(DAY), last(DayOfWeek.SATURDAY));
            pill(hours, DayOfWeek.TUESDAY).fire();
            assertEquals(List.of(), last(DayOfWeek.TUESDAY));
            assertEquals(List.of(MORNING, EVENING), last(DayOfWeek.MONDAY));
        });
    }

    @Test
    void givesEveryChosenDayTheHoursThatAreChosen(FxRobot robot) {
        robot.interact(() -> {
            HoursEditor hours =
                    hours(Map.of(DayOfWeek.MONDAY, List.of(MORNING, EVENING), DayOfWeek.FRIDAY, List.of(DAY)));
            time(hours, "hours-to").setValue(LocalTime.of(17, 30));
            TimeRange now = new TimeRange(LocalTime.of(8, 0), LocalTime.of(17, 30));
            assertEquals(List.of(now), last(DayOfWeek.MONDAY));
            assertEquals(List.of(now), last(DayOfWeek.FRIDAY));
            assertEquals(List.of(), last(DayOfWeek.SUNDAY));
            assertEquals(48, time(hours, "hours-from").getItems().size(), "every half hour");
            assertEquals("Monday", pill(hours, DayOfWeek.MONDAY).getAccessibleText());
        });
    }

    private HoursEditor hours(Map<DayOfWeek, List<TimeRange>> ranges) {
        HoursEditor hours = new HoursEditor(bench.context(), now -> {
            told.add(now);
        });
        hours.show(new WorkingHours(new EnumMap<>(ranges)));
        return hours;
    }

    private List<TimeRange> last(DayOfWeek day) {
        return told.getLast().ranges().getOrDefault(day, List.of());
    }

    private static ToggleButton pill(HoursEditor hours, DayOfWeek day) {
        return (ToggleButton)
                ((Pane) hours.getChildren().getFirst()).getChildren().get(day.getValue() - 1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LocalTime> time(HoursEditor hours, String id) {
        return (ComboBox<LocalTime>) Objects.requireNonNull(hours.lookup("#" + id));
    }

    @Test
    void setsAPassphraseThatWasWrittenTwiceAndTakesItAwayByWritingItOnce(FxRobot robot) throws TimeoutException {
        PassphraseSetting setting = robotMade(robot);
        List<String> heard = new ArrayList<>();
        setting.addEventHandler(Announced.TYPE, news -> heard.add(news.words()));
        robot.interact(() -> {
            assertTrue(act(setting).isDisabled(), "there is nothing to set");
            assertEquals("Enter a passphrase first.", act(setting).getAccessibleHelp());
            enter(setting);
            assertEquals("Enter a passphrase first.", problem(setting, "one"));
            write(setting, " ", " ");
            assertEquals("Enter a passphrase first.", problem(setting, "one"), "blanks are none");
            write(setting, "green tea", "green teas");
            assertTrue(act(setting).isDisabled());
            enter(setting);
            assertEquals("The two do not match.", problem(setting, "two"));
            assertNull(passphrase());
            assertEquals("green tea", field(setting, "passphrase-one").getText(), "to be mended");
            write(setting, "green tea", "green tea");
            press(setting);
            assertTrue(act(setting).isDisabled(), "not twice at once");
        });
        until("The passphrase is set.", setting);
        assertNotEquals("green tea", passphrase());
        robot.interact(() -> {
            assertEquals(
                    "",
                    field(setting, "passphrase-one").getText()
                            + field(setting, "passphrase-two").getText());
            assertFalse(field(setting, "passphrase-two").isVisible());
            assertEquals("Remove passphrase", act(setting).getText());
            write(setting, "black tea", "");
            press(setting);
        });
        until("That is not the passphrase; nothing was changed.", setting);
        assertNotEquals(null, passphrase());
        robot.interact(() -> {
            write(setting, "green tea", "");
            press(setting);
        });
        until("The passphrase is removed.", setting);
        assertNull(passphrase());
        assertTrue(field(setting, "passphrase-two").isVisible());
        assertEquals(
                List.of(
                        "The passphrase is set.",
                        "That is not the passphrase; nothing was changed.",
                        "The passphrase is removed."),
                heard,
                "the keyboard is back in the field");
    }

    private PassphraseSetting robotMade(FxRobot robot) {
        List<PassphraseSetting> made = new ArrayList<>();
        robot.interact(() -> made.add(new PassphraseSetting(bench.context())));
        return made.getFirst();
    }

    private @org.jspecify.annotations.Nullable String passphrase() {
        return bench.settings().get().privacy().passphrase();
    }

    private static PasswordField field(Parent in, String id) {
        return (PasswordField) in.lookup("#" + id);
    }

    private static void write(Parent in, String one, String two) {
        field(in, "passphrase-one").setText(one);
        field(in, "passphrase-two").setText(two);
    }

    private static Button act(Parent in) {
        return (Button) in.lookup("#passphrase-act");
    }

    private static void press(Parent in) {
        act(in).fire();
    }

    private static void enter(Parent in) {
        field(in, "passphrase-two").fireEvent(new ActionEvent());
    }

    private static String problem(Parent in, String of) {
        return ((Label) in.lookup("#passphrase-" + of + "-problem")).getText();
    }

    private static String said(Parent in) {
        return ((Label) in.lookup("#passphrase-said")).getText();
    }

    private static void until(String sentence, Parent in) throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, () -> said(in).equals(sentence));
    }

    @Test
    void findsASettingByWordsOfItsNameItsHintOrItsSection(FxRobot robot) {
        SettingRow row = new SettingRow("Text size", "Larger or smaller", new Label());
        for (String search : List.of("", " ", "TEXT", "smaller text", "appear size")) {
            assertTrue(row.matches("Appearance", Folded.typed(search)), search);
        }
        for (String search : List.of("texts", "text sound", "x-large")) {
            assertFalse(row.matches("Appearance", Folded.typed(search)), search);
        }
    }

    @Test
    void hidesASectionInWhichNothingIsFoundAndTheLinesBetweenWhatIs(FxRobot robot) {
        SettingSection section = new SettingSection("sound", "Sound")
                .row("Voice", "Says what to do", new Label())
                .row("Chimes", "", new Label());
        assertEquals(1, section.lookupAll(".hairline").size());
        assertTrue(section.search("chime"));
        assertEquals(List.of(false, true), rows(section));
        assertFalse(section.lookup(".hairline").isVisible());
        assertFalse(section.search("passphrase"));
        assertFalse(section.isManaged());
        assertTrue(section.search(""));
        assertEquals(List.of(true, true), rows(section));
        assertTrue(section.lookup(".hairline").isVisible() && section.isVisible());
    }

    private static List<Boolean> rows(SettingSection section) {
        return section.getChildren().stream()
                .filter(SettingRow.class::isInstance)
                .map(Node::isVisible)
                .toList();
    }

    @Test
    void putsTheControlBesideItsNameOrBeneathWhereThereIsNoRoom(FxRobot robot) {
        robot.interact(() -> {
            Region control = new Region();
            control.setPrefSize(100, 20);
            SettingRow row = new SettingRow("Text size", "", control);
            new Scene(new Pane(row));
            row.applyCss();
            row.resize(900, 60);
            row.layout();
            assertTrue(control.getLayoutX() > 100, "beside");
            row.resize(300, row.prefHeight(300));
            row.layout();
            assertEquals(0, control.getLayoutX(), "beneath");
            assertTrue(control.getLayoutY() > 10);
            assertTrue(row.prefHeight(300) > row.prefHeight(900));
        });
    }

    @Test
    void saysWhatThisComputerOffersAndWhatNot(FxRobot robot) {
        robot.interact(() -> {
            SettingSection machine = MachineSection.of(bench.context());
            assertEquals(List.of("Nape’s background process does not answer."), words(machine, "capabilities"));
            assertEquals(List.of("Nape’s background process does not answer."), words(machine, "decisions"));
            bench.say(status(0));
            assertEquals(
                    List.of(
                            "Tray icon: available",
                            "by D-Bus",
                            "Voice: not available here",
                            "",
                            "smell: available",
                            "nose"),
                    words(machine, "capabilities"),
                    "also what has no words here yet");
            assertEquals(List.of("No decisions yet today."), words(machine, "decisions"));
        });
    }

    @Test
    void showsTheTwelveNewestDecisionsAndAllThatThereAreWhereWanted(FxRobot robot) {
        robot.interact(() -> {
            SettingSection machine = MachineSection.of(bench.context());
            bench.say(status(12));
            assertEquals(12, words(machine, "decisions").size());
            assertNull(machine.lookup("#decisions-all"));
            bench.say(status(13));
            assertEquals(13, words(machine, "decisions").size(), "twelve and the way to all");
            assertTrue(words(machine, "decisions").getFirst().endsWith("because of 0"), "newest first");
            Button all = (Button) Objects.requireNonNull(machine.lookup("#decisions-all"));
            assertEquals("Show all 13", all.getText());
            all.fire();
            assertEquals(13, words(machine, "decisions").size());
            assertTrue(words(machine, "decisions").getLast().endsWith("because of 12"));
            bench.say(status(14));
            assertEquals(14, words(machine, "decisions").size(), "all of them stay");
        });
    }

    @Test
    void makesTheLinesOfThisComputerAnewOnlyWhenTheyBecomeOthers(FxRobot robot) {
        robot.interact(() -> {
            SettingSection machine = MachineSection.of(bench.context());
            bench.say(status(13, false));
            Node all = Objects.requireNonNull(machine.lookup("#decisions-all"));
            bench.say(status(13, true));
            assertSame(all, machine.lookup("#decisions-all"), "it loses the keyboard every few seconds");
            bench.say(status(14, true));
            assertNotSame(all, machine.lookup("#decisions-all"));
        });
    }

    private AgentStatus status(int decisions) {
        return status(decisions, false);
    }

    private AgentStatus status(int decisions, boolean working) {
        AgentStatus quiet = WindowBench.quietStatus();
        return new AgentStatus(
                quiet.at(),
                quiet.day(),
                quiet.presence(),
                working,
                quiet.reading(),
                quiet.breaks(),
                quiet.offered(),
                quiet.pausedUntil(),
                quiet.held(),
                quiet.activeToday(),
                quiet.counts(),
                quiet.remedy(),
                IntStream.range(0, decisions)
                        .mapToObj(number -> new AgentStatus.Decision(
                                bench.now().wall().minusSeconds(60L * number), "because of " + number))
                        .toList(),
                quiet.warning(),
                List.of(
                        new AgentStatus.Capability("tray", true, "by D-Bus"),
                        new AgentStatus.Capability("speech", false, ""),
                        new AgentStatus.Capability("smell", true, "nose")),
                quiet.outlook(),
                quiet.notices());
    }

    private static List<String> words(Parent section, String part) {
        List<String> words = new ArrayList<>();
        gather(Objects.requireNonNull(section.lookup("#" + part)), words);
        return words;
    }

    private static void gather(Node node, List<String> words) {
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    @Test
    void offersThreeStylesToBeginWithAndKeepsTheHours(FxRobot robot) {
        robot.interact(() -> {
            bench.change(now -> now.withSchedule(
                    now.schedule().withHours(new WorkingHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING))))));
            StyleChoice styles = new StyleChoice(bench.context());
            List<String> ids =
                    styles.lookupAll(".radio-button").stream().map(Node::getId).toList();
            assertEquals(List.of("style-standard", "style-hourly", "style-gentle"), ids);
            assertTrue(((RadioButton) styles.lookup("#style-standard")).isSelected(), "the one in force");
            ((RadioButton) styles.lookup("#style-hourly")).fire();
            assertEquals("hourly", bench.settings().get().schedule().name());
            assertEquals(
                    Map.of(DayOfWeek.MONDAY, List.of(MORNING)),
                    bench.settings().get().schedule().hours().ranges());
            assertFalse(((RadioButton) styles.lookup("#style-standard")).isSelected());
        });
    }

    @Test
    void takesWhatTheSystemSaysOfMovementForAnAnswerOfItsOwn() {
        assertEquals(Movement.SYSTEM, Movement.of(null));
        for (Movement each : Movement.values()) {
            assertEquals(each, Movement.of(each.reduced()));
        }
        assertEquals(true, Movement.REDUCED.reduced());
    }
}
