package app.nape.ui.log.history;

import app.nape.content.SiteNames;
import app.nape.journal.JournalEntry;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.ThingMenu;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list, a day’s name or an entry; its nodes are made once and filled anew as it scrolls. */
final class HistoryCell extends ListCell<HistoryRow> {
    private final Texts texts;
    private final EntryWords words;
    private final SiteNames names;
    private final TimeWords times;
    private final int thisYear;
    private final DateTimeFormatter older;
    private final Consumer<JournalEntry> edit;
    private final Consumer<JournalEntry> delete;
    private final Text day = new Text();
    private final HistoryLine line;
    private @Nullable HBox tools;

    HistoryCell(
            Texts texts,
            EntryWords words,
            SiteNames names,
            TimeWords times,
            int thisYear,
            Consumer<JournalEntry> edit,
            Consumer<JournalEntry> delete) {
        this.texts = texts;
        this.words = words;
        this.names = names;
        this.thisYear = thisYear;
        this.edit = edit;
        this.delete = delete;
        older = DayWords.weekdayAndYear(texts.locale());
        this.times = times;
        line = new HistoryLine(times.longestClock());
        getStyleClass().add("history-cell");
        day.getStyleClass().add("history-day");
        StackPane both = new StackPane(day, line);
        both.getStyleClass().add("history-line");
        setGraphic(both);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        ThingMenu.on(this, () -> getItem() instanceof HistoryRow.Item item ? menu(item.entry()) : List.of());
        hoverProperty().subscribe(_ -> offerTools());
        selectedProperty().subscribe(_ -> offerTools());
    }

    /** With its year when that is not this one. */
    private String date(LocalDate on) {
        return on.getYear() == thisYear ? times.date(on) : older.format(on);
    }

    /** Only a line that is pointed at or chosen has tools: most never need them made. */
    private void offerTools() {
        boolean wanted = (isHover() || isSelected()) && getItem() instanceof HistoryRow.Item;
        line.tools(wanted ? tools() : null);
    }

    /** Shows what can be done with the line, beneath it. */
    void showMenu() {
        if (getItem() instanceof HistoryRow.Item item) {
            new ContextMenu(menu(item.entry()).toArray(MenuItem[]::new)).show(this, Side.BOTTOM, 0, 0);
        }
    }

    private HBox tools() {
        HBox made = tools;
        if (made == null) {
            made = new HBox(
                    2,
                    button(texts.of("log.change"), Feather.EDIT_2, edit),
                    button(texts.of("log.delete"), Feather.TRASH_2, delete));
            tools = made;
        }
        return made;
    }

    /**
     * The same by the second button of the pointer; the menu key speaks to the list, which asks the line that is chosen. It is about this
     * entry for as long as it is open: the line may show another one by then.
     */
    private List<MenuItem> menu(JournalEntry entry) {
        return List.of(
                ThingMenu.item(texts.of("log.change"), () -> edit.accept(entry)),
                ThingMenu.item(texts.of("log.delete"), () -> delete.accept(entry)));
    }

    private void act(Consumer<JournalEntry> does) {
        if (getItem() instanceof HistoryRow.Item item) {
            does.accept(item.entry());
        }
    }

    private Button button(String name, Feather picture, Consumer<JournalEntry> does) {
        Button button = IconButton.of(picture, name);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act(does));
        return button;
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        HistoryRow shown = empty ? null : row;
        day.setVisible(shown instanceof HistoryRow.Day);
        line.setVisible(shown instanceof HistoryRow.Item);
        switch (shown) {
            case null -> setAccessibleText(null);
            case HistoryRow.Day begins -> {
                day.setText(date(begins.day()));
                setAccessibleText(day.getText());
            }
            case HistoryRow.Item item -> {
                line.fill(times.clock(item.entry().at()), words, item.entry(), names.of(item.places()));
                setAccessibleText(line.spoken());
            }
        }
        offerTools();
    }
}
