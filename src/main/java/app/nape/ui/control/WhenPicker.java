package app.nape.ui.control;

import app.nape.time.Clocks;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A time in the past: a day, a time of day and a few short ways. What cannot be, is said in one sentence and changes nothing. */
public final class WhenPicker extends VBox {
    private static final LocalTime FOR_EXAMPLE = LocalTime.of(14, 20);

    private final Texts texts;
    private final Clocks clocks;
    private final ClockEntry clock;
    private final ObjectProperty<@Nullable Instant> when;
    private final DayField day;
    private final TextField time = new TextField();
    private final Supplier<? extends @Nullable Instant> now;
    private final FieldProblem fault;
    private final StringBinding wrong;
    private boolean showing;

    /** Shows and changes {@code when}; null stands for now. */
    public WhenPicker(Texts texts, Clocks clocks, ObjectProperty<@Nullable Instant> when) {
        this(texts, clocks, when, () -> null);
    }

    /** Shows and changes {@code when}; {@code now} is what choosing the present sets it to. */
    public WhenPicker(
            Texts texts,
            Clocks clocks,
            ObjectProperty<@Nullable Instant> when,
            Supplier<? extends @Nullable Instant> now) {
        super(8);
        this.now = now;
        this.texts = texts;
        this.clocks = clocks;
        this.clock = new ClockEntry(texts);
        this.when = when;
        day = new DayField(texts, clocks, "when-day", texts.of("log.when.day"), this::past);
        time.setId("when-time");
        time.setPrefColumnCount(clock.columns());
        time.setMaxWidth(USE_PREF_SIZE);
        time.setPromptText(clock.say(FOR_EXAMPLE));
        fault = new FieldProblem(time, "when-time-problem", texts.of("log.when.time"));
        wrong = Bindings.createStringBinding(this::firstWrong, day.problem().wrong(), fault.wrong());
        FlowPane line = new FlowPane(8, 8, day, new VBox(4, time, fault));
        line.setRowValignment(VPos.TOP);
        line.getChildren()
                .addAll(
                        ago("log.when.now", Duration.ZERO),
                        ago("log.when.hour", Duration.ofHours(1)),
                        ago("log.when.half-day", Duration.ofHours(12)));
        day.picker().valueProperty().addListener((_, _, _) -> take());
        time.textProperty().addListener((_, _, _) -> fault.found(objection()));
        time.setOnAction(_ -> take());
        time.focusedProperty().addListener((_, _, here) -> {
            if (!here) {
                take();
            }
        });
        getChildren().add(line);
        when.subscribe(_ -> show());
    }

    private Button ago(String key, Duration back) {
        Button button = new Button(texts.of(key));
        button.setOnAction(_ -> {
            when.set(back.isZero() ? now.get() : clocks.now().wall().minus(back));
            // What was written and could not be taken gives way, though the time may be the same.
            show();
        });
        return button;
    }

    /** What is wrong with the day or the time, live; empty when nothing is. */
    public ObservableStringValue wrong() {
        return wrong;
    }

    private String firstWrong() {
        String first = day.problem().wrong().get();
        return first.isEmpty() ? fault.wrong().get() : first;
    }

    /** A day that has not come cannot be chosen. */
    private boolean past(LocalDate each) {
        return !each.isAfter(clocks.now().wall().atZone(clocks.zone()).toLocalDate());
    }

    private void show() {
        showing = true;
        Instant at = when.get();
        ZonedDateTime local = (at == null ? clocks.now().wall() : at).atZone(clocks.zone());
        day.show(local.toLocalDate());
        time.setText(clock.say(local.toLocalTime()));
        fault.found("");
        fault.settle();
        showing = false;
    }

    /** What is meant; empty while a day or a time cannot be read. */
    private Optional<Instant> meant() {
        LocalDate date = day.day();
        return clock.read(time.getText())
                .flatMap(at -> Optional.ofNullable(date)
                        .map(each -> each.atTime(at).atZone(clocks.zone()).toInstant()));
    }

    private String objection() {
        if (showing) {
            return "";
        }
        if (clock.read(time.getText()).isEmpty()) {
            return texts.of("log.when.unclear", clock.say(FOR_EXAMPLE));
        }
        boolean future = meant().filter(clocks.now().wall()::isBefore).isPresent();
        return future ? texts.of("log.when.future") : "";
    }

    private void take() {
        if (showing) {
            return;
        }
        fault.found(objection());
        fault.tell();
        if (fault.wrong().get().isEmpty()) {
            meant().ifPresent(this::take);
        }
    }

    private void take(Instant chosen) {
        Instant before = when.get();
        Instant stood = (before == null ? clocks.now().wall() : before).truncatedTo(ChronoUnit.MINUTES);
        if (!chosen.equals(stood)) {
            when.set(chosen);
        }
    }
}
