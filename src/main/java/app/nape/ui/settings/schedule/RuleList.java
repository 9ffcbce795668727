package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The reminders in their order; of two as long that are due together, the upper one is offered. */
final class RuleList extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final ScheduleDesk desk;
    private final VBox rows = new VBox(10);
    private final MenuButton add;
    private final Label full;
    private final Label none;

    RuleList(PageContext context, ScheduleDesk desk) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        setId("schedule-rules");
        add = new MenuButton(texts.of("schedule.add"));
        add.setId("add-rule");
        RuleWords words = new RuleWords(texts);
        for (BreakKind kind : BreakKind.values()) {
            MenuItem item = new MenuItem(words.kind(kind));
            item.setId("add-" + kind.word());
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        full = Words.of(texts.of("schedule.full", ScheduleBounds.MOST_RULES), "quiet", "small");
        none = Words.quiet(texts.of("schedule.no-rules"));
        for (Label label : List.of(full, none)) {
            label.managedProperty().bind(label.visibleProperty());
        }
        getChildren().addAll(none, rows, add, full);
        desk.follow(this::show);
    }

    private void show(Schedule schedule) {
        List<BreakRule> rules = schedule.rules();
        List<String> shown = shown().stream().map(RuleRow::ruleId).toList();
        if (!shown.equals(rules.stream().map(BreakRule::id).toList())) {
            List<RuleRow> before = shown();
            List<RuleRow> now = rules.stream()
                    .map(rule -> before.stream()
                            .filter(row -> row.ruleId().equals(rule.id()))
                            .findFirst()
                            .orElseGet(() -> new RuleRow(context, desk, rule, this::move, this::remove)))
                    .toList();
            rows.getChildren().setAll(now);
        }
        List<RuleRow> now = shown();
        for (int i = 0; i < now.size(); i++) {
            now.get(i).show(rules.get(i), i > 0, i < now.size() - 1);
        }
        boolean room = rules.size() < ScheduleBounds.MOST_RULES;
        add.setDisable(!room);
        full.setVisible(!room);
        none.setVisible(rules.isEmpty());
    }

    private List<RuleRow> shown() {
        return rows.getChildren().stream().map(RuleRow.class::cast).toList();
    }

    private void add(BreakKind kind) {
        List<BreakRule> rules = new ArrayList<>(desk.schedule().rules());
        BreakRule fresh = NewRule.of(kind, rules);
        rules.add(fresh);
        if (desk.change(schedule -> schedule.withRules(rules)).isEmpty()) {
            shown().getLast().open();
        }
    }

    private void move(String id, int by) {
        List<BreakRule> rules = new ArrayList<>(desk.schedule().rules());
        int at = indexOf(rules, id);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < rules.size()) {
            Collections.swap(rules, at, to);
            desk.change(schedule -> schedule.withRules(rules));
            shown().get(to).focusMove(by);
        }
    }

    private void remove(String id) {
        List<BreakRule> rules = new ArrayList<>(desk.schedule().rules());
        int at = indexOf(rules, id);
        if (at >= 0) {
            String kind = new RuleWords(texts).kind(rules.remove(at).kind());
            Schedule without = desk.schedule().withRules(rules).named(Schedule.OWN);
            desk.take(without, texts.of("schedule.removed", kind));
            if (!rules.isEmpty()) {
                shown().get(Math.min(at, rules.size() - 1)).focusEdit();
            } else {
                add.requestFocus();
            }
        }
    }

    private static int indexOf(List<BreakRule> rules, String id) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
