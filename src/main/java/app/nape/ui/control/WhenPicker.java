package app.nape.ui.control;

import app.nape.time.Clocks;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A time in the past: a day, a time of day and a few short ways. What cannot be, is said in one sentence and changes nothing. */
public final class WhenPicker extends VBox {
    private static final LocalTime FOR_EXAMPLE = LocalTime.of(14, 20);

    private final Texts texts;
    private final Clocks clocks;
    private final ClockEntry clock;
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
        day.setAccessibleText(texts.of("log.when.day"));
        day.getEditor().setAccessibleText(texts.of("log.when.day"));
        day.setPrefWidth(170);
        day.setConverter(new Written());
        day.setDayCellFactory(_ -> new PastDay());
        time.setPrefColumnCount(clock.columns());
        time.setAccessibleText(texts.of("log.when.time"));
        time.setPromptText(clock.say(FOR_EXAMPLE));
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

    /** A day as the language writes it, or 2026-11-20. */
    private final class Written extends StringConverter<LocalDate> {
        private final DateTimeFormatter format = DayWords.shortDayAndYear(texts.locale());

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : format.format(date);
        }

        @Override
        public @Nullable LocalDate fromString(String written) {
            Optional<LocalDate> understood = Stream.of(
                            format,
                            DateTimeFormatter.ISO_LOCAL_DATE,
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(texts.locale()))
                    .flatMap(way -> parsed(written.strip(), way).stream())
                    .findFirst();
            if (understood.isPresent()) {
                return understood.get();
            }
            fault.setText(texts.of(
                    "log.when.unclear-day", format.format(clocks.now().wall().atZone(clocks.zone()))));
            return day.getValue();
        }

        private static Optional<LocalDate> parsed(String written, DateTimeFormatter way) {
            try {
                return Optional.of(LocalDate.parse(written, way));
            } catch (DateTimeParseException otherwise) {
                return Optional.empty();
            }
        }
    }

    /** A day that has not come cannot be chosen. */
    private final class PastDay extends DateCell {
        @Override
        public void updateItem(LocalDate item, boolean empty) {
            super.updateItem(item, empty);
            setDisable(empty
                    || item.isAfter(clocks.now().wall().atZone(clocks.zone()).toLocalDate()));
        }
    }

    private void show() {
        showing = true;
        Instant at = when.get();
        ZonedDateTime local = (at == null ? clocks.now().wall() : at).atZone(clocks.zone());
        day.setValue(local.toLocalDate());
        time.setText(clock.say(local.toLocalTime()));
        fault.setText("");
        showing = false;
    }

    private void take() {
        LocalDate date = day.getValue();
        if (showing || date == null) {
            return;
        }
        clock.read(time.getText())
                .ifPresentOrElse(
                        at -> take(date.atTime(at).atZone(clocks.zone()).toInstant()),
                        () -> fault.setText(texts.of("log.when.unclear", clock.say(FOR_EXAMPLE))));
    }

    private void take(Instant chosen) {
        Instant present = clocks.now().wall();
        if (chosen.isAfter(present)) {
            fault.setText(texts.of("log.when.future"));
            return;
        }
        fault.setText("");
        Instant before = when.get();
        Instant stood = (before == null ? present : before).truncatedTo(ChronoUnit.MINUTES);
        if (!chosen.equals(stood)) {
            when.set(chosen);
        }
    }
}
