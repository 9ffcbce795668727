package app.nape.ui.log.entry;

import app.nape.content.Texts;
import app.nape.time.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A time in the past: a day, a time of day and a few short ways. What cannot be, is said in one sentence and changes nothing. */
public final class WhenPicker extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;
    private final Clocks clocks;
    private final ObjectProperty<@Nullable Instant> when;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Supplier<? extends @Nullable Instant> now;
    private final Label fault = new Label();
    private boolean showing;

    /** Shows and changes {@code when}; null stands for now. */
    public WhenPicker(Texts texts, Clocks clocks, ObjectProperty<@Nullable Instant> when) {
        this(texts, clocks, when, () -> null);
    }

    /** Shows and changes {@code when}; {@code now} is what choosing the present sets it to. */
    WhenPicker(
            Texts texts,
            Clocks clocks,
            ObjectProperty<@Nullable Instant> when,
            Supplier<? extends @Nullable Instant> now) {
        super(8);
        this.now = now;
        this.texts = texts;
        this.clocks = clocks;
        this.when = when;
        day.setAccessibleText(texts.of("log.when.day"));
        day.getEditor().setAccessibleText(texts.of("log.when.day"));
        day.setPrefWidth(170);
        time.setPrefColumnCount(5);
        time.setAccessibleText(texts.of("log.when.time"));
        time.setPromptText("14:20");
        fault.getStyleClass().addAll("text-danger", "small");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        FlowPane line = new FlowPane(8, 8, day, time);
        line.getChildren()
                .addAll(
                        ago("log.when.now", Duration.ZERO),
                        ago("log.when.hour", Duration.ofHours(1)),
                        ago("log.when.half-day", Duration.ofHours(12)));
        day.valueProperty().addListener((_, _, _) -> take());
        time.setOnAction(_ -> take());
        time.focusedProperty().addListener((_, _, here) -> {
            if (!here) {
                take();
            }
        });
        getChildren().addAll(line, fault);
        when.subscribe(_ -> show());
    }

    private Button ago(String key, Duration back) {
        Button button = new Button(texts.of(key));
        button.getStyleClass().add("flat");
        button.setOnAction(
                _ -> when.set(back.isZero() ? now.get() : clocks.now().wall().minus(back)));
        return button;
    }

    private void show() {
        showing = true;
        Instant at = when.get();
        ZonedDateTime local = (at == null ? clocks.now().wall() : at).atZone(clocks.zone());
        day.setValue(local.toLocalDate());
        time.setText(CLOCK.format(local));
        fault.setText("");
        showing = false;
    }

    private void take() {
        LocalDate date = day.getValue();
        if (showing || date == null) {
            return;
        }
        Instant present = clocks.now().wall();
        try {
            LocalTime at = LocalTime.parse(time.getText().strip(), CLOCK);
            Instant chosen = date.atTime(at).atZone(clocks.zone()).toInstant();
            if (chosen.isAfter(present)) {
                fault.setText(texts.of("log.when.future"));
            } else {
                fault.setText("");
                Instant before = when.get();
                Instant stood = (before == null ? present : before).truncatedTo(ChronoUnit.MINUTES);
                if (!chosen.equals(stood)) {
                    when.set(chosen);
                }
            }
        } catch (DateTimeParseException unclear) {
            fault.setText(texts.of("log.when.unclear"));
        }
    }
}
