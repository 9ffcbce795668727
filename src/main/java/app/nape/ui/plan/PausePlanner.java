package app.nape.ui.plan;

import app.nape.code.Sentence;
import app.nape.plans.PlannedPause;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.DayField;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Form;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    private final DayField date;
    private final TextField from;
    private final TextField to;
    private final FieldProblem fromProblem;
    private final FieldProblem toProblem;
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
        date = new DayField(
                texts, context.clocks(), "plan-date", texts.of("plans.day"), each -> !each.isBefore(today()));
        date.managedProperty().bind(date.visibleProperty());
        date.picker().valueProperty().addListener((_, _, _) -> look());
        from = field("plan-from");
        to = field("plan-to");
        fromProblem = new FieldProblem(from, "plan-from-problem", texts.of("plans.from"));
        toProblem = new FieldProblem(to, "plan-to-problem", texts.of("plans.to"));
        Button plan = new Button(texts.of("plans.plan"));
        plan.setId("plan-it");
        plan.setOnAction(_ -> plan());
        Form form = new Form(plan);
        form.needs(fromProblem.wrong());
        form.needs(toProblem.wrong());
        form.needs(Bindings.when(date.visibleProperty())
                .then(date.problem().wrong())
                .otherwise(""));
        FlowPane times = new FlowPane(
                10,
                8,
                named(texts.of("plans.from"), from, fromProblem),
                named(texts.of("plans.to"), to, toProblem),
                plan);
        times.setRowValignment(VPos.TOP);
        getChildren().addAll(day, date, times, form.line("plan-missing", fromProblem, toProblem, date.problem()));
        begin();
        // A pause that is planned, or cancelled, elsewhere.
        context.settings().settings().addListener((_, _, _) -> look());
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
        fromProblem.settle();
        toProblem.settle();
    }

    /** Where writing begins. */
    public TextField first() {
        return from;
    }

    private void choose(Day now) {
        chosen = now;
        date.setVisible(now == Day.OTHER);
        if (now == Day.OTHER && date.day() == null) {
            date.show(today().plusDays(2));
        }
        look();
    }

    private LocalDate today() {
        return context.clocks().now().wall().atZone(context.clocks().zone()).toLocalDate();
    }

    private LocalDate day() {
        LocalDate other = date.day();
        return switch (chosen) {
            case TODAY -> today();
            case TOMORROW -> today().plusDays(1);
            case OTHER -> other == null ? today() : other;
        };
    }

    private Optional<PlannedPause> written() {
        return clock.read(from.getText())
                .flatMap(begins -> clock.read(to.getText()).map(ends -> new PlannedPause(day(), begins, ends)));
    }

    /** What stands against planning it, under the field it is about; what is wrong with both times stands under the second. */
    private void look() {
        fromProblem.found(clock.read(from.getText()).isEmpty() ? clock.help() : "");
        toProblem.found(clock.read(to.getText()).isEmpty() ? clock.help() : objection());
    }

    private String objection() {
        Instant now = context.clocks().now().wall();
        ZoneId zone = context.clocks().zone();
        return written()
                .flatMap(pause -> context.settings().settings().get().plans().objection(pause, now, zone))
                .map((Sentence wrong) -> texts.of(wrong))
                .orElse("");
    }

    private void plan() {
        // Time went on since it was written.
        look();
        fromProblem.tell();
        toProblem.tell();
        Optional<PlannedPause> pause = written();
        boolean day = chosen != Day.OTHER || date.day() != null;
        if (day && toProblem.wrong().get().isEmpty() && pause.isPresent()) {
            Instant now = context.clocks().now().wall();
            ZoneId zone = context.clocks().zone();
            context.settings().change(settings -> settings.withPlans(plans -> plans.with(pause.get(), now, zone)));
            fromProblem.settle();
            toProblem.settle();
            planned.run();
        }
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().addListener((_, _, _) -> look());
        field.setPrefColumnCount(clock.columns());
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setOnAction(_ -> plan());
        return field;
    }

    private static HBox named(String name, TextField field, FieldProblem problem) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("beside-field");
        HBox both = new HBox(8, label, new VBox(4, field, problem));
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }
}
