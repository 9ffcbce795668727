package app.nape.ui.log.history;

import app.nape.content.Texts;
import app.nape.journal.JournalEntry;
import app.nape.ui.control.DayWords;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.TimeWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list; its nodes are made once and filled anew as it scrolls. */
final class HistoryCell extends ListCell<HistoryRow> {
    private final EntryWords words;
    private final TimeWords times;
    private final int thisYear;
    private final DateTimeFormatter older;
    private final Label day = new Label();
    private final Label time = new Label();
    private final FontIcon icon = new FontIcon();
    private final Label badge = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line;

    HistoryCell(
            Texts texts,
            EntryWords words,
            TimeWords times,
            int thisYear,
            Consumer<JournalEntry> edit,
            Consumer<JournalEntry> delete) {
        this.words = words;
        this.thisYear = thisYear;
        older = DayWords.weekdayAndYear(texts.locale());
        this.times = times;
        getStyleClass().add("history-cell");
        day.getStyleClass().add("history-day");
        time.getStyleClass().addAll("quiet", "history-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("score-dot");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("quiet", "small");
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        VBox about = new VBox(1, title, detail);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button change = button(texts.of("log.change"), Feather.EDIT_2);
        change.setOnAction(_ -> withEntry(edit));
        Button remove = button(texts.of("log.delete"), Feather.TRASH_2);
        remove.setOnAction(_ -> withEntry(delete));
        HBox tools = new HBox(2, change, remove);
        tools.getStyleClass().add("history-tools");
        tools.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        line = new HBox(14, time, icon, badge, about, tools);
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** With its year when that is not this one. */
    private String date(LocalDate on) {
        return on.getYear() == thisYear ? times.date(on) : older.format(on);
    }

    private static Button button(String name, Feather picture) {
        Button button = IconButton.of(picture, name);
        button.setFocusTraversable(false);
        return button;
    }

    private void withEntry(Consumer<JournalEntry> does) {
        if (getItem() instanceof HistoryRow.Item item) {
            does.accept(item.entry());
        }
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case HistoryRow.Day begins -> {
                day.setText(date(begins.day()));
                setGraphic(day);
                setAccessibleText(day.getText());
            }
            case HistoryRow.Item item -> fill(item.entry());
        }
    }

    private void fill(JournalEntry entry) {
        time.setText(times.clock(entry.at()));
        boolean scored = entry instanceof JournalEntry.Reading;
        icon.setIconCode(words.icon(entry));
        icon.getStyleClass().setAll("ikonli-font-icon", tint(entry));
        icon.setVisible(!scored);
        icon.setManaged(!scored);
        badge.setVisible(scored);
        badge.setManaged(scored);
        if (entry instanceof JournalEntry.Reading reading) {
            int score = reading.score().score();
            badge.setText(Integer.toString(score));
            badge.setStyle(
                    "-fx-background-color: -nape-pain-%d; -fx-text-fill: -nape-on-pain-%d;".formatted(score, score));
        }
        title.setText(words.title(entry));
        detail.setText(words.detail(entry));
        setAccessibleText(time.getText() + ", " + title.getText() + ", " + detail.getText());
        setGraphic(line);
    }

    private static String tint(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain _, JournalEntry.Spasm _ -> "danger-icon";
            case JournalEntry.Remedy remedy when remedy.remedyId().equals("ice") -> "ice-icon";
            case JournalEntry.Remedy _ -> "heat-icon";
            case JournalEntry.Stretch _ -> "accent-icon";
            default -> "quiet";
        };
    }
}
