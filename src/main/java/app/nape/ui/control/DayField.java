package app.nape.ui.control;

import app.nape.time.Clocks;
import app.nape.ui.FxThread;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, written or chosen. What is written and is no day stays to be mended, with a sentence beneath. */
public final class DayField extends VBox {
    private final Texts texts;
    private final Clocks clocks;
    private final DateTimeFormatter format;
    private final DatePicker picker = new DatePicker();
    private final FieldProblem problem;
    private String unclear = "";

    /** Without a day; those that are not {@code possible} cannot be chosen from its calendar. */
    public DayField(Texts texts, Clocks clocks, String id, String name, Predicate<LocalDate> possible) {
        super(4);
        this.texts = texts;
        this.clocks = clocks;
        format = DayWords.shortDayAndYear(texts.locale());
        picker.setId(id);
        picker.setAccessibleText(name);
        // As wide as its letters need at any size of text.
        picker.setStyle("-fx-pref-width: 12.2em;");
        picker.setConverter(new Written());
        picker.setDayCellFactory(_ -> new PossibleDay(possible));
        problem = new FieldProblem(picker.getEditor(), id + "-problem", name);
        picker.valueProperty().addListener((_, _, day) -> {
            problem.found(day == null ? asked() : "");
            problem.tell();
            if (day == null) {
                FxThread.EXECUTOR.execute(this::writeAgain);
            }
        });
        picker.visibleProperty().bind(visibleProperty());
        getChildren().addAll(picker, problem);
    }

    /** The picker empties its field where it has no day. */
    private void writeAgain() {
        if (picker.getValue() == null) {
            picker.getEditor().setText(unclear);
        }
    }

    private String asked() {
        return texts.of(
                "log.when.unclear-day", format.format(clocks.now().wall().atZone(clocks.zone())));
    }

    /** What is chosen from. */
    public DatePicker picker() {
        return picker;
    }

    /** What stands beneath. */
    public FieldProblem problem() {
        return problem;
    }

    /** The day; null while what is written is none. */
    public @Nullable LocalDate day() {
        return picker.getValue();
    }

    /** Shows this day. */
    public void show(LocalDate day) {
        unclear = "";
        picker.setValue(day);
        problem.found("");
    }

    /** A day as the language writes it, or 2026-11-20. */
    private final class Written extends StringConverter<LocalDate> {
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
            unclear = understood.isPresent() ? "" : written;
            return understood.orElse(null);
        }

        private static Optional<LocalDate> parsed(String written, DateTimeFormatter way) {
            try {
                return Optional.of(LocalDate.parse(written, way));
            } catch (DateTimeParseException otherwise) {
                return Optional.empty();
            }
        }
    }

    private static final class PossibleDay extends DateCell {
        private final Predicate<LocalDate> possible;

        private PossibleDay(Predicate<LocalDate> possible) {
            this.possible = possible;
        }

        @Override
        public void updateItem(LocalDate item, boolean empty) {
            super.updateItem(item, empty);
            setDisable(empty || !possible.test(item));
        }
    }
}
