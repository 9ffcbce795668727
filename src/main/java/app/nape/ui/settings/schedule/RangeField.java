package app.nape.ui.settings.schedule;

import app.nape.breaks.TimeRange;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.EntryField;
import app.nape.words.Texts;
import java.time.LocalTime;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** From when to when; an end that is not later than its beginning is on the next day. */
final class RangeField extends HBox {
    private final Texts texts;
    private final EntryField<LocalTime> from;
    private final EntryField<LocalTime> to;
    private final Label next = new Label();
    private final Button remove;
    private TimeRange shown = new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    RangeField(Texts texts, String day, String id, Function<TimeRange, String> take, Runnable removed) {
        super(6);
        this.texts = texts;
        setAlignment(Pos.TOP_LEFT);
        ClockEntry clock = new ClockEntry(texts);
        from = new EntryField<>(
                id + "-from",
                texts.of("schedule.from-spoken", day),
                false,
                clock,
                time -> take.apply(new TimeRange(time, shown.to())));
        to = new EntryField<>(
                id + "-to",
                texts.of("schedule.to-spoken", day),
                false,
                clock,
                time -> take.apply(new TimeRange(shown.from(), time)));
        Label dash = new Label("–");
        dash.getStyleClass().add("beside-field");
        next.getStyleClass().addAll("quiet", "small", "beside-field");
        next.managedProperty().bind(next.textProperty().isNotEmpty());
        remove = DayHours.button(Feather.X, id + "-remove", texts.of("schedule.remove-range", day));
        remove.setOnAction(_ -> removed.run());
        remove.managedProperty().bind(remove.visibleProperty());
        getChildren().addAll(from, dash, to, next, remove);
    }

    void show(TimeRange range, boolean oneOfSeveral) {
        shown = range;
        from.show(range.from());
        to.show(range.to());
        next.setText(
                range.to().equals(range.from())
                        ? texts.of("schedule.whole-day")
                        : range.to().isBefore(range.from()) ? texts.of("schedule.next-day") : "");
        remove.setVisible(oneOfSeveral);
    }

    void takeFocus() {
        from.field().requestFocus();
    }
}
