package app.nape.ui.settings.schedule;

import app.nape.ui.control.OneStop;
import app.nape.ui.control.SaidLine;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Days of the week, any number of them. */
final class DayPills extends VBox {
    private final Map<DayOfWeek, ToggleButton> pills = new EnumMap<>(DayOfWeek.class);
    private final SaidLine problem;
    private final Function<Set<DayOfWeek>, String> take;
    private Set<DayOfWeek> shown = Set.of();

    DayPills(Texts texts, RuleWords words, String id, Function<Set<DayOfWeek>, String> take) {
        super(4);
        this.take = take;
        setId(id);
        problem = new SaidLine(id + "-problem", "small", "field-problem");
        FlowPane week = new FlowPane(6, 6);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton pill = new ToggleButton(words.day(day));
            pill.getStyleClass().add("chip");
            pill.setAccessibleText(texts.of("schedule.day-spoken", words.fullDay(day)));
            pill.setOnAction(_ -> tell());
            pills.put(day, pill);
            week.getChildren().add(pill);
        }
        OneStop.arrows(week, List.copyOf(pills.values()));
        getChildren().addAll(week, problem);
    }

    void show(Set<DayOfWeek> days) {
        shown = days;
        pills.forEach((day, pill) -> pill.setSelected(days.contains(day)));
        problem.say("");
    }

    private void tell() {
        EnumSet<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        pills.forEach((day, pill) -> {
            if (pill.isSelected()) {
                chosen.add(day);
            }
        });
        String refusal = take.apply(chosen);
        if (!refusal.isEmpty()) {
            show(shown);
            problem.say(refusal);
        }
    }
}
