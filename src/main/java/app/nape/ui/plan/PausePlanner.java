package app.nape.ui.plan;

import app.nape.code.Sentence;
import app.nape.plans.PlannedPause;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Plans a time without reminders: a day and two times. What cannot be is said in one sentence and changes nothing. */
public final class PausePlanner extends VBox {
    /** Which day. */
    private enum Day {
        TODAY,
        TOMORROW,
        OTHER
    }

    private static final int QUARTER = 15;

    private final PageContext context;
    private final Texts texts;
    private final ClockEntry clock;
    private final Runnable planned;
    private final Choice<Day> day;
    private final DatePicker date = new DatePicker();
    private final TextField from;
    private final TextField to;
    private final Label problem = Words.of("", "small", "field-problem");
    private Day chosen = Day.TODAY;

    /** {@code planned} runs when one was planned. */
    public PausePlanner(PageContext context, Runnable planned) {
        super(10);
        this.context = context;
        this.texts = context.texts();
        this.clock = new ClockEntry(texts);
        this.planned = planned;
        Map<Day, String> days = new LinkedHashMap<>();
        days.put(Day.TODAY, texts.of("plans.today"));
        days.put(Day.TOMORROW, texts.of("plans.tomorrow"));
        days.put(Day.OTHER, texts.of("plans.other-day"));
        day = new Choice<>(texts.of("plans.day"), days, this::choose);
        date.setId("plan-date");
        date.setAccessibleText(texts.of("plans.day"));
        date.getEditor().setAccessibleText(texts.of("plans.day"));
        date.managedProperty().bind(date.visibleProperty());
        from = field("plan-from", texts.of("plans.from"));
        to = field("plan-to", texts.of("plans.to"));
        Button plan = new Button(texts.of("plans.plan"));
        plan.setId("plan-it");
        plan.setOnAction(_ -> plan());
        problem.setId("plan-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        FlowPane times =
                new FlowPane(10, 8, named(texts.of("plans.from"), from), named(texts.of("plans.to"), to), plan);
        times.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(day, date, times, problem);
        begin();
    }

    /** Begins anew: from the next quarter of an hour on, for an hour; today, or tomorrow where that quarter is after midnight. */
    public void begin() {
        LocalTime now = context.clocks()
                .now()
                .wall()
                .atZone(context.clocks().zone())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        LocalTime next = now.plusMinutes(QUARTER - now.getMinute() % QUARTER);
        from.setText(clock.say(next));
        to.setText(clock.say(next.plusHours(1)));
        Day first = next.isBefore(now) ? Day.TOMORROW : Day.TODAY;
        day.show(first);
        choose(first);
        problem.setText("");
    }

    /** Where writing begins. */
    public TextField first() {
        return from;
    }

    private void choose(Day now) {
        chosen = now;
        date.setVisible(now == Day.OTHER);
        if (now == Day.OTHER && date.getValue() == null) {
            date.setValue(today().plusDays(2));
        }
    }

    private LocalDate today() {
        return context.clocks().now().wall().atZone(context.clocks().zone()).toLocalDate();
    }

    private LocalDate day() {
        LocalDate other = date.getValue();
        return switch (chosen) {
            case TODAY -> today();
            case TOMORROW -> today().plusDays(1);
            case OTHER -> other == null ? today() : other;
        };
    }

    private void plan() {
        Optional<LocalTime> begins = clock.read(from.getText());
        Optional<LocalTime> ends = clock.read(to.getText());
        if (begins.isEmpty() || ends.isEmpty()) {
            problem.setText(clock.help());
            return;
        }
        PlannedPause pause = new PlannedPause(day(), begins.get(), ends.get());
        Instant now = context.clocks().now().wall();
        ZoneId zone = context.clocks().zone();
        Optional<Sentence> wrong = context.settings().settings().get().plans().objection(pause, now, zone);
        if (wrong.isPresent()) {
            problem.setText(texts.of(wrong.get()));
            return;
        }
        problem.setText("");
        context.settings().change(settings -> settings.withPlans(plans -> plans.with(pause, now, zone)));
        planned.run();
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(clock.columns());
        field.setOnAction(_ -> plan());
        return field;
    }

    private static HBox named(String name, TextField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        HBox both = new HBox(8, label, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
