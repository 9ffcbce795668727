package app.nape.ui.programme;

import app.nape.ui.control.Wrapping;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The last weeks, a row each: a filled dot for a day with a set, a ring for one without, nothing for days to come. */
final class WeekGrid extends GridPane {
    private final Texts texts;

    WeekGrid(Texts texts) {
        this.texts = texts;
        setHgap(10);
        setVgap(10);
        getStyleClass().add("week-grid");
    }

    void show(List<FollowedWeek> weeks, LocalDate today) {
        getChildren().clear();
        int column = 1;
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = quiet(day.getDisplayName(TextStyle.NARROW, texts.locale()));
            setHalignment(name, HPos.CENTER);
            add(name, column, 0);
            column++;
        }
        DateTimeFormatter format = DayWords.shortDay(texts.locale());
        int row = 1;
        for (FollowedWeek week : weeks) {
            add(words(row == 1 ? texts.of("programme.this-week") : format.format(week.monday())), 0, row);
            for (DayOfWeek day : DayOfWeek.values()) {
                int at = row;
                week.on(day, today).ifPresent(done -> dot(done, day.getValue(), at));
            }
            int done = week.done().size();
            String days = done == 0 ? texts.of("programme.no-days") : texts.counted("programme.days", done);
            Label count = words(days);
            count.setAccessibleText(texts.of("programme.week-spoken", format.format(week.monday()), days));
            add(count, 8, row);
            row++;
        }
    }

    private void dot(boolean done, int column, int row) {
        Region dot = new Region();
        dot.getStyleClass().add(done ? "day-done" : "day-open");
        setHalignment(dot, HPos.CENTER);
        add(dot, column, row);
    }

    /** Gives way in a narrow window, where a day keeps its place. */
    private static Label words(String words) {
        Label label = quiet(words);
        label.setMinWidth(USE_COMPUTED_SIZE);
        Wrapping.on(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
