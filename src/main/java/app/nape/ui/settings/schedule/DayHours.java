package app.nape.ui.settings.schedule;

import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.TimeRange;
import app.nape.code.Worded;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.InOneLine;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The working hours that begin on one day of the week: none, one range or several. */
final class DayHours extends VBox {
    private static final TimeRange USUAL = new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Texts texts;
    private final String dayName;
    private final String id;
    private final Function<List<TimeRange>, String> take;
    private final Switch works;
    private final FlowPane fields = new InOneLine(6, 8);
    private final DayBand band = new DayBand();
    private final Button add;
    private final HBox tools;
    private final List<RangeField> ranges = new ArrayList<>();
    private List<TimeRange> shown = List.of();

    DayHours(
            Texts texts,
            RuleWords words,
            DayOfWeek day,
            Function<List<TimeRange>, String> take,
            Runnable copyToOthers) {
        super(6);
        this.texts = texts;
        this.take = take;
        this.dayName = words.fullDay(day);
        this.id = "hours-" + Worded.wordOf(day);
        setId(id);
        works = new Switch(dayName, on -> {
            var _ = take.apply(on ? List.of(USUAL) : List.of());
        });
        works.setId(id + "-works");
        works.setMinWidth(USE_PREF_SIZE);
        works.getStyleClass().add("day-name");
        add = button(Feather.PLUS, id + "-add", texts.of("schedule.add-range", dayName));
        add.setOnAction(_ -> addRange());
        Button copy = button(Feather.COPY, id + "-copy", texts.of("schedule.copy-hours", dayName));
        copy.setOnAction(_ -> copyToOthers.run());
        // Together, so that neither stands on a line of its own.
        tools = new HBox(add, copy);
        fields.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new DayLine(works, fields), band);
    }

    void show(List<TimeRange> now) {
        shown = now;
        works.setSelected(!now.isEmpty());
        while (ranges.size() > now.size()) {
            ranges.removeLast();
        }
        while (ranges.size() < now.size()) {
            int index = ranges.size();
            ranges.add(new RangeField(
                    texts, dayName, id + "-" + (index + 1), range -> replace(index, range), () -> remove(index)));
        }
        for (int i = 0; i < now.size(); i++) {
            ranges.get(i).show(now.get(i), now.size() > 1);
        }
        List<javafx.scene.Node> line = new ArrayList<>();
        line.addAll(ranges);
        if (!now.isEmpty()) {
            line.add(tools);
        }
        add.setDisable(now.size() >= ScheduleBounds.RANGES.most());
        if (!fields.getChildren().equals(line)) {
            fields.getChildren().setAll(line);
        }
        band.show(now);
        band.setVisible(!now.isEmpty());
        band.setManaged(!now.isEmpty());
    }

    private String replace(int index, TimeRange range) {
        List<TimeRange> now = new ArrayList<>(shown);
        now.set(index, range);
        return take.apply(now);
    }

    private void remove(int index) {
        List<TimeRange> now = new ArrayList<>(shown);
        now.remove(index);
        if (take.apply(now).isEmpty()) {
            ranges.get(Math.min(index, ranges.size() - 1)).takeFocus();
        }
    }

    /** Two hours more, an hour after the last range. */
    private void addRange() {
        LocalTime from = shown.getLast().to().plusHours(1);
        List<TimeRange> now = new ArrayList<>(shown);
        now.add(new TimeRange(from, from.plusHours(2)));
        if (take.apply(now).isEmpty()) {
            ranges.getLast().takeFocus();
        }
    }

    static Button button(Feather picture, String id, String words) {
        Button button = IconButton.of(picture, words);
        button.setId(id);
        return button;
    }
}
