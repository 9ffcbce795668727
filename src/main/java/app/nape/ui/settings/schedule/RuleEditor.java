package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Schedule;
import app.nape.ui.PageContext;
import app.nape.ui.control.BesideFields;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Combos;
import app.nape.ui.control.CountEntry;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Everything of one reminder, to be changed; each change is in force at once. */
final class RuleEditor extends VBox {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ComboBox<BreakKind> kind;
    private final TriggerEditor trigger;
    private final EntryField<Duration> length;
    private final Choice<Delivery> delivery;
    private final EntryField<Integer> postponements;
    private final EntryField<Duration> postponement;
    private final Switch skippable;
    private final EntryField<Integer> skips;
    private final EntryField<Duration> present;
    private final ExerciseChoice exercise;

    RuleEditor(PageContext context, ScheduleDesk desk, BreakRule rule) {
        super(16);
        Texts texts = context.texts();
        RuleWords words = new RuleWords(texts);
        String id = rule.id();
        getStyleClass().add("rule-editor");
        kind = Combos.of(texts.of("schedule.what"), words::kind, List.of(BreakKind.values()));
        kind.setId("kind-" + id);
        // The value, not the box's action: that one comes only once a skin is there.
        kind.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                desk.changeRule(id, now -> now.withKind(chosen));
            }
        });
        trigger = new TriggerEditor(texts, words, id, change -> desk.changeRule(id, change));
        LengthEntry lengths = new LengthEntry(texts, MINUTE);
        length = new EntryField<>(
                "length-" + id,
                texts.of("schedule.length"),
                true,
                lengths,
                value -> desk.changeRule(id, now -> now.withLength(value)));
        Map<Delivery, String> deliveries = new LinkedHashMap<>();
        for (Delivery each : Delivery.values()) {
            deliveries.put(each, words.delivery(each));
        }
        delivery = new Choice<>(
                texts.of("schedule.how"), deliveries, chosen -> desk.changeRule(id, now -> now.withDelivery(chosen)));
        postponements = new EntryField<>(
                "postponements-" + id,
                texts.of("schedule.postponements"),
                true,
                new CountEntry(texts),
                value -> desk.changeRule(
                        id,
                        now -> now.withPostpone(
                                new PostponePolicy(value, now.postpone().length()))));
        postponement = new EntryField<>(
                "postponement-" + id,
                texts.of("schedule.postponement"),
                true,
                lengths,
                value -> desk.changeRule(
                        id,
                        now -> now.withPostpone(
                                new PostponePolicy(now.postpone().most(), value))));
        skippable = new Switch(
                texts.of("schedule.skippable"),
                on -> desk.changeRule(
                        id, now -> now.withSkips(on, on ? Math.max(1, now.skipsADay()) : now.skipsADay())));
        skippable.setId("skippable-" + id);
        skips = new EntryField<>(
                "skips-" + id,
                texts.of("schedule.skips"),
                true,
                new CountEntry(texts),
                value -> desk.changeRule(id, now -> now.withSkips(now.skippable(), value)));
        present = new EntryField<>(
                "present-" + id,
                texts.of("schedule.present"),
                true,
                lengths,
                value -> desk.changeRule(id, now -> now.withPresent(value)));
        exercise = new ExerciseChoice(context, id, chosen -> desk.changeRule(id, now -> now.withRoutine(chosen)));
        BesideFields skipped = new BesideFields(4, skippable);
        postponements.getStyleClass().add("pair-first");
        skipped.getStyleClass().add("pair-first");
        getChildren()
                .addAll(
                        line(Named.over(texts.of("schedule.what"), kind), length),
                        trigger,
                        Named.over(texts.of("schedule.how"), delivery),
                        line(postponements, postponement),
                        line(skipped, skips),
                        present,
                        Named.over(texts.of("schedule.exercise"), exercise));
    }

    void show(Schedule schedule, BreakRule rule) {
        kind.setValue(rule.kind());
        trigger.show(rule.trigger());
        length.show(rule.length());
        delivery.show(rule.delivery());
        postponements.show(rule.postpone().most());
        postponement.show(rule.postpone().length());
        postponement.setDisable(rule.postpone().most() == 0);
        skippable.setSelected(rule.skippable());
        skips.show(rule.skipsADay());
        skips.setDisable(!rule.skippable());
        present.show(schedule.presentFor(rule));
        exercise.show(rule.routineId());
    }

    private static FlowPane line(javafx.scene.Node... fields) {
        FlowPane line = new FlowPane(20, 12, fields);
        // A sentence beneath one of them moves no other.
        line.setRowValignment(VPos.TOP);
        return line;
    }
}
