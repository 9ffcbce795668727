package app.nape.ui.log.history;

import app.nape.code.Worded;
import app.nape.content.SiteNames;
import app.nape.journal.JournalEntry;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.Chips;
import app.nape.ui.control.EndToEnd;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.SearchField;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The list of what was kept: by days, newest first, narrowed by kind and by words. */
public final class HistoryList extends VBox {
    private static final int AHEAD = 40;
    private static final int SEARCH_COLUMNS = 16;

    private final HistoryModel model;
    private final ListView<HistoryRow> list = new ListView<>();
    private final SearchField search;

    /**
     * A list that is empty until {@link #reload}.
     *
     * @param edit opens an entry
     * @param delete takes an entry away
     */
    public HistoryList(PageContext context, Consumer<JournalEntry> edit, Consumer<JournalEntry> delete) {
        super(12);
        Texts texts = context.texts();
        search = new SearchField(texts, "history-search", texts.of("log.history.search"));
        EntryWords words = new EntryWords(context);
        TimeWords times = new TimeWords(texts, context.clocks().zone());
        SiteNames names = new SiteNames(texts, context.care());
        model = new HistoryModel(
                context.journal(),
                context.clocks(),
                context::days,
                (entry, places) -> words.searched(entry) + " " + names.of(places));
        int year = context.clocks().now().wall().atZone(context.clocks().zone()).getYear();
        list.setItems(model.rows());
        list.setId("history");
        list.getStyleClass().addAll("history");
        list.setAccessibleText(texts.of("log.history.name"));
        list.setPlaceholder(new Label(texts.of("log.history.empty")));
        list.setCellFactory(_ -> {
            HistoryCell cell = new HistoryCell(texts, words, names, times, year, edit, delete);
            cell.indexProperty().addListener((_, _, index) -> {
                if (index.intValue() > model.rows().size() - AHEAD) {
                    model.more();
                }
            });
            return cell;
        });
        list.setOnKeyPressed(press -> {
            if (list.getSelectionModel().getSelectedItem() instanceof HistoryRow.Item item) {
                if (press.getCode() == KeyCode.ENTER) {
                    edit.accept(item.entry());
                    press.consume();
                } else if (press.getCode() == KeyCode.DELETE) {
                    delete.accept(item.entry());
                    press.consume();
                }
            }
        });
        list.setOnContextMenuRequested(asked -> {
            if (asked.isKeyboardTrigger()) {
                int chosen = list.getSelectionModel().getSelectedIndex();
                list.lookupAll(".history-cell").stream()
                        .filter(HistoryCell.class::isInstance)
                        .map(HistoryCell.class::cast)
                        .filter(cell -> cell.getIndex() == chosen && cell.isVisible())
                        .findFirst()
                        .ifPresent(HistoryCell::showMenu);
                asked.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2
                    && list.getSelectionModel().getSelectedItem() instanceof HistoryRow.Item item) {
                edit.accept(item.entry());
            }
        });
        list.getSelectionModel().selectedIndexProperty().addListener((_, before, now) -> passDays(before, now));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(texts), list, DayEnd.of(context));
    }

    /** A day’s name is no entry: the arrows go on to the next one. */
    private void passDays(Number before, Number now) {
        int at = now.intValue();
        int beyond = now.intValue() >= before.intValue() || at == 0 ? at + 1 : at - 1;
        if (at >= 0 && beyond < model.rows().size() && model.rows().get(at) instanceof HistoryRow.Day) {
            FxThread.EXECUTOR.execute(() -> {
                if (list.getSelectionModel().getSelectedIndex() == at) {
                    list.getSelectionModel().clearAndSelect(beyond);
                }
            });
        }
    }

    private EndToEnd filters(Texts texts) {
        ObservableSet<String> chosen = FXCollections.observableSet();
        model.kinds().forEach(kind -> chosen.add(kind.word()));
        Chips chips = new Chips(chosen, word -> texts.of("log.kind." + word))
                .offer(Arrays.stream(HistoryKind.values())
                        .map(HistoryKind::word)
                        .toList());
        chosen.addListener((SetChangeListener<String>) _ -> model.narrow(kinds(chosen)));
        PauseTransition typed = new PauseTransition(Duration.millis(180));
        typed.setOnFinished(_ -> model.search(search.getText()));
        search.textProperty().addListener((_, _, _) -> typed.playFromStart());
        search.setOnAction(_ -> model.search(search.getText()));
        search.setPrefColumnCount(SEARCH_COLUMNS);
        search.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                press.consume();
            }
        });
        return new EndToEnd(chips, search);
    }

    private static Set<HistoryKind> kinds(Set<String> words) {
        Set<HistoryKind> kinds = EnumSet.noneOf(HistoryKind.class);
        words.forEach(word -> Worded.fromWord(HistoryKind.class, word).ifPresent(kinds::add));
        return kinds;
    }

    /** Puts the keyboard into the search. */
    public void takeFocus() {
        search.requestFocus();
    }

    /** Puts the keyboard on the lines. */
    public void takeUp() {
        list.requestFocus();
    }

    /** Reads again what is shown. */
    public void reload() {
        model.reload();
    }

    /** Runs {@code then} once, when the first lines have come. */
    public void whenFilled(Runnable then) {
        model.rows().addListener(new ListChangeListener<HistoryRow>() {
            @Override
            public void onChanged(Change<? extends HistoryRow> change) {
                model.rows().removeListener(this);
                FxThread.EXECUTOR.execute(then);
            }
        });
    }

    /** Begins at this day and goes back; null begins at the newest. */
    public void startAt(@Nullable LocalDate day) {
        model.startAt(day);
        list.scrollTo(0);
    }
}
