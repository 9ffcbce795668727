package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.SchedulePresets;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.content.Bundled;
import app.nape.content.SchedulePresetReader;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The parts of the schedule's section, each by itself on a stage. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SchedulePartsTest {
    private static final TimeRange DAY = range(9, 17);

    private UiBench bench;
    private ScheduleDesk desk;
    private RuleWords words;
    private Stage stage;

    @Start
    void start(Stage shown) {
        bench = new UiBench();
        desk = new ScheduleDesk(bench.context());
        words = new RuleWords(bench.context().texts());
        stage = shown;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static void fx(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, step);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {});
    }

    private void show(Parent part) {
        stage.setScene(new Scene(part, 700, 600));
        stage.show();
    }

    private Node find(String id) {
        return Objects.requireNonNull(stage.getScene().getRoot().lookup(id), id);
    }

    private void fire(Node button) {
        fx(() -> ((ButtonBase) button).fire());
    }

    private void fire(String id) {
        fire(find(id));
    }

    private void hours(Map<DayOfWeek, List<TimeRange>> week) {
        bench.change(settings -> settings.withSchedule(settings.schedule().withHours(new WorkingHours(week))));
    }

    private List<TimeRange> hours(DayOfWeek day) {
        return desk.schedule().hours().ranges().getOrDefault(day, List.of());
    }

    private void week(Map<DayOfWeek, List<TimeRange>> week) {
        hours(week);
        fx(() -> show(new WeekHours(bench.context().texts(), desk)));
    }

    @Test
    void givesTheHoursOfADayToThoseThatHaveAnyAndToNoOther() {
        week(Map.of(
                DayOfWeek.MONDAY, List.of(range(6, 10), range(12, 14)),
                DayOfWeek.TUESDAY, List.of(DAY),
                DayOfWeek.FRIDAY, List.of(DAY)));
        fire("#hours-monday-copy");
        assertEquals(List.of(range(6, 10), range(12, 14)), hours(DayOfWeek.TUESDAY));
        assertEquals(hours(DayOfWeek.MONDAY), hours(DayOfWeek.FRIDAY));
        for (DayOfWeek free : List.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) {
            assertEquals(List.of(), hours(free), free.name());
        }
    }

    @Test
    void takesAWholeDayOffAndBringsItBackFromNineToFive() {
        week(Map.of(DayOfWeek.MONDAY, List.of(range(6, 10))));
        fire("#hours-monday-works");
        assertFalse(desk.schedule().hours().ranges().containsKey(DayOfWeek.MONDAY));
        fire("#hours-monday-works");
        assertEquals(List.of(DAY), hours(DayOfWeek.MONDAY));
    }

    @Test
    void addsTwoHoursAnHourAfterTheLastAndAtMostSixRanges() {
        week(Map.of(DayOfWeek.MONDAY, List.of(range(1, 2))));
        fire("#hours-monday-add");
        assertEquals(List.of(range(1, 2), range(3, 5)), hours(DayOfWeek.MONDAY));
        for (int i = 0; i < 4; i++) {
            assertFalse(find("#hours-monday-add").isDisabled(), "with " + (i + 2));
            fire("#hours-monday-add");
        }
        assertEquals(6, hours(DayOfWeek.MONDAY).size());
        assertTrue(find("#hours-monday-add").isDisabled());
        assertEquals(find("#hours-monday-6-from"), stage.getScene().getFocusOwner());
    }

    @Test
    void removesOneRangeOfSeveralAndNeverTheOnlyOne() {
        week(Map.of(DayOfWeek.MONDAY, List.of(range(1, 2), range(3, 5), range(6, 7))));
        fire("#hours-monday-2-remove");
        assertEquals(List.of(range(1, 2), range(6, 7)), hours(DayOfWeek.MONDAY));
        assertEquals(find("#hours-monday-2-from"), stage.getScene().getFocusOwner());
        fire("#hours-monday-2-remove");
        assertFalse(find("#hours-monday-1-remove").isVisible());
    }

    @Test
    void showsWhatIsWrittenElsewhereAtOnce() {
        week(Map.of(DayOfWeek.MONDAY, List.of(DAY)));
        assertEquals(LocalTime.of(9, 0), written("#hours-monday-1-from"));
        fx(() -> hours(Map.of(DayOfWeek.MONDAY, List.of(range(7, 17), range(18, 19)))));
        assertEquals(LocalTime.of(7, 0), written("#hours-monday-1-from"));
        assertEquals(LocalTime.of(18, 0), written("#hours-monday-2-from"));
        fx(() -> hours(Map.of()));
        assertEquals(null, stage.getScene().getRoot().lookup("#hours-monday-1-from"));
    }

    @Test
    void saysBesideARangeThatItEndsTheNextDayOrLastsTheWholeOne() {
        List<String> said = new ArrayList<>();
        fx(() -> {
            RangeField field = new RangeField(bench.context().texts(), "Monday", "r", _ -> "", () -> {});
            for (TimeRange each : List.of(DAY, range(22, 2), range(0, 0))) {
                field.show(each, true);
                field.getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .filter(text -> !text.equals("–"))
                        .forEach(said::add);
            }
        });
        assertEquals(3, said.size());
        assertEquals("", said.getFirst());
        assertEquals(3, Set.copyOf(said).size(), "three different things: " + said);
    }

    private LocalTime written(String id) {
        return LocalTime.parse(((TextField) find(id)).getText());
    }

    private DayPills pills(List<Set<DayOfWeek>> told, Function<Set<DayOfWeek>, String> answer) {
        DayPills[] made = new DayPills[1];
        fx(() -> {
            made[0] = new DayPills(bench.context().texts(), words, "days", days -> {
                told.add(days);
                return answer.apply(days);
            });
            made[0].show(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            show(made[0]);
        });
        return made[0];
    }

    private static List<ToggleButton> days(DayPills pills) {
        return ((FlowPane) pills.getChildren().getFirst())
                .getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    @Test
    void tellsTheDaysThatAreChosenAfterEachPress() {
        List<Set<DayOfWeek>> told = new ArrayList<>();
        DayPills pills = pills(told, _ -> "");
        fire(days(pills).get(2));
        assertEquals(List.of(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)), told);
        fire(days(pills).getFirst());
        assertEquals(EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), told.getLast());
    }

    @Test
    void goesBackToTheDaysBeforeWhenTheNewOnesAreRefused() {
        DayPills pills = pills(new ArrayList<>(), days -> days.size() < 2 ? "Too few." : "");
        fire(days(pills).getFirst());
        assertTrue(days(pills).getFirst().isSelected());
        assertEquals("Too few.", ((Label) pills.getChildren().getLast()).getText());
        fx(() -> pills.show(EnumSet.of(DayOfWeek.SUNDAY)));
        assertEquals("", ((Label) pills.getChildren().getLast()).getText());
        assertTrue(days(pills).getLast().isSelected());
    }

    private void rules(List<BreakRule> rules) {
        bench.change(settings -> settings.withSchedule(settings.schedule().withRules(rules)));
        fx(() -> show(new RuleList(bench.context(), desk)));
    }

    private List<String> ids() {
        return desk.schedule().rules().stream().map(BreakRule::id).toList();
    }

    private static List<BreakRule> rules(int count) {
        List<BreakRule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(NewRule.of(BreakKind.DRINK, rules));
        }
        return rules;
    }

    @Test
    void takesTwelveRemindersAndNoMore() {
        rules(rules(ScheduleBounds.MOST_RULES - 1));
        assertFalse(find("#add-rule").isDisabled());
        fx(() -> ((javafx.scene.control.MenuButton) find("#add-rule"))
                .getItems()
                .getFirst()
                .fire());
        assertEquals(12, ids().size());
        assertTrue(find("#add-rule").isDisabled());
        fire("#remove-drink");
        assertFalse(find("#add-rule").isDisabled());
    }

    @Test
    void movesAReminderAndKeepsTheKeyboardOnItsButton() {
        rules(rules(3));
        assertTrue(find("#up-drink").isDisabled());
        assertTrue(find("#down-drink-3").isDisabled());
        fire("#down-drink");
        assertEquals(List.of("drink-2", "drink", "drink-3"), ids());
        assertEquals(find("#down-drink"), stage.getScene().getFocusOwner());
        fire("#down-drink");
        assertEquals(List.of("drink-2", "drink-3", "drink"), ids());
        assertEquals(find("#up-drink"), stage.getScene().getFocusOwner(), "at the end only the way back is left");
    }

    @Test
    void removesAReminderWithAWayBackAndLeavesTheKeyboardOnTheNext() {
        rules(rules(2));
        fire("#remove-drink");
        assertEquals(List.of("drink-2"), ids());
        assertEquals(find("#edit-drink-2"), stage.getScene().getFocusOwner());
        fire("#remove-drink-2");
        assertEquals(List.of(), ids());
        assertEquals(find("#add-rule"), stage.getScene().getFocusOwner());
        assertEquals(2, bench.went().size());
        fx(bench::undo);
        assertEquals(List.of("drink-2"), ids());
    }

    @Test
    void opensTheReminderThatWasJustAddedAndClosesItAgain() {
        rules(List.of());
        fx(() -> ((javafx.scene.control.MenuButton) find("#add-rule"))
                .getItems()
                .getFirst()
                .fire());
        assertEquals(List.of("microbreak"), ids());
        assertTrue(((ToggleButton) find("#edit-microbreak")).isSelected());
        assertTrue(find("#length-microbreak").isVisible());
        fire("#edit-microbreak");
        assertEquals(null, stage.getScene().getRoot().lookup("#length-microbreak"));
    }

    @Test
    void changesWhatAReminderAsksForAndWhatIsShownDuringIt() {
        rules(List.of(NewRule.of(BreakKind.STRETCH, List.of())));
        fx(() -> {
            ((ButtonBase) find("#edit-stretch")).fire();
            @SuppressWarnings("unchecked")
            ComboBox<BreakKind> kind = (ComboBox<BreakKind>) find("#kind-stretch");
            kind.getSelectionModel().select(BreakKind.EYES);
        });
        assertEquals(BreakKind.EYES, desk.schedule().rules().getFirst().kind());
        fx(() -> ((ComboBox<?>) find("#exercise-stretch")).getSelectionModel().select(1));
        String routine = desk.schedule().rules().getFirst().routineId();
        assertEquals(bench.context().exercises().routines().getFirst().id(), routine);
        fx(() -> ((ComboBox<?>) find("#exercise-stretch")).setValue(null));
        assertEquals(
                routine, desk.schedule().rules().getFirst().routineId(), "a search that finds nothing changes nothing");
        fx(() -> ((ComboBox<?>) find("#exercise-stretch")).getSelectionModel().select(0));
        assertEquals(null, desk.schedule().rules().getFirst().routineId());
    }

    @Test
    void turnsFromOneWayOfFallingDueToTheOthersAndShowsItsFields() {
        rules(List.of(NewRule.of(BreakKind.MICROBREAK, List.of())));
        fire("#edit-microbreak");
        List<Node> ways = ((Parent) find("#when-microbreak")).getChildrenUnmodifiable();
        fire(ways.get(1));
        assertEquals(
                new BreakTrigger.AtTimes(
                        List.of(LocalTime.of(10, 30), LocalTime.of(15, 0)),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                desk.schedule().rules().getFirst().trigger());
        assertTrue(find("#days-microbreak").isVisible());
        fire(ways.get(2));
        assertEquals(
                new BreakTrigger.TimesADay(3),
                desk.schedule().rules().getFirst().trigger());
        assertTrue(find("#times-a-day-microbreak").isVisible());
        fire(ways.getFirst());
        assertEquals(
                new BreakTrigger.AfterActive(Duration.ofHours(1)),
                desk.schedule().rules().getFirst().trigger());
        assertEquals(null, stage.getScene().getRoot().lookup("#times-a-day-microbreak"));
    }

    @Test
    void choosesAPresetWithItsRulesAndThePersonsHours() {
        Map<DayOfWeek, List<TimeRange>> mine = Map.of(DayOfWeek.SUNDAY, List.of(range(1, 2)));
        hours(mine);
        fx(() -> show(new PresetList(bench.context().texts(), desk)));
        Schedule last = SchedulePresetReader.bundled(Bundled.TEXTS).getLast().schedule();
        fire("#preset-" + SchedulePresetReader.bundled(Bundled.TEXTS).getLast().id());
        assertEquals(last.rules(), desk.schedule().rules());
        assertEquals(mine, desk.schedule().hours().ranges());
        fx(bench::undo);
        assertEquals(SchedulePresets.standard().rules(), desk.schedule().rules());
        assertTrue(((RadioButton) find("#preset-standard")).isSelected());
    }

    @Test
    void callsAScheduleThePersonsOwnAsSoonAsAReminderDiffers() {
        fx(() -> show(new PresetList(bench.context().texts(), desk)));
        assertFalse(((RadioButton) find("#preset-own")).isSelected());
        fx(() -> desk.changeRule("rest-break", rule -> rule.withLength(Duration.ofMinutes(7))));
        assertTrue(((RadioButton) find("#preset-own")).isSelected());
        // The name alone is not enough: a file may carry a preset's name over other reminders.
        fx(() -> bench.change(
                settings -> settings.withSchedule(settings.schedule().named("standard"))));
        assertTrue(((RadioButton) find("#preset-own")).isSelected());
    }

    @Test
    void limitsADayByEightHoursAtFirstAndForgetsTheLimit() {
        fx(() -> show(EndingFields.limit(bench.context().texts(), desk)));
        assertFalse(find("#daily-limit").getParent().isVisible());
        fire("#limited");
        assertEquals(Duration.ofHours(8), desk.schedule().dailyLimit());
        assertTrue(find("#daily-limit").getParent().isVisible());
        fire("#limited");
        assertEquals(null, desk.schedule().dailyLimit());
    }

    @Test
    void leavesOneWayOfEndingAloneWhileTheOtherChanges() {
        fx(() -> show(EndingFields.ending(bench.context().texts(), desk)));
        fire("#strict");
        assertTrue(desk.schedule().strict());
        assertFalse(desk.schedule().untilBack());
        fire("#until-back");
        fire("#strict");
        assertFalse(desk.schedule().strict());
        assertTrue(desk.schedule().untilBack());
    }
}
