package app.nape.ui.shell.card;

import app.nape.ui.control.SearchField;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything by its name: one types, the arrows choose, Enter goes there. */
public final class FindSheet extends Sheet {
    private static final int PAGE = 8;

    private final Texts texts;
    private final ListView<Found> list = new ListView<>();
    private final SearchField field;

    /** @param leave takes it away */
    public FindSheet(Texts texts, Finder finder, Runnable leave) {
        super(texts, "find", texts.of("shell.find"), leave);
        this.texts = texts;
        field = new SearchField(texts, "find-field", texts.of("shell.find-prompt"));
        list.setId("find-list");
        list.getStyleClass().add("find-list");
        list.setFocusTraversable(false);
        list.setStyle("-fx-pref-height: 22em; -fx-min-height: 6em;");
        list.setAccessibleText(texts.of("shell.find-list"));
        list.setPlaceholder(Words.quiet(texts.of("shell.find-nothing")));
        list.setCellFactory(_ -> new Line());
        list.setOnMouseClicked(_ -> go());
        VBox.setVgrow(list, Priority.ALWAYS);
        field.textProperty().subscribe(typed -> {
            list.getItems().setAll(finder.find(typed));
            choose(0);
        });
        field.setOnAction(_ -> go());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill(field, list);
        beginAt(field);
    }

    private void pressed(KeyEvent key) {
        int now = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> choose(now + 1);
            case UP -> choose(now - 1);
            case PAGE_DOWN -> choose(now + PAGE);
            case PAGE_UP -> choose(now - PAGE);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** What is chosen is said by the field, which keeps the keyboard. */
    private void choose(int wanted) {
        int last = list.getItems().size() - 1;
        if (last < 0) {
            field.setAccessibleHelp(texts.of("shell.find-nothing"));
            return;
        }
        int index = Math.clamp(wanted, 0, last);
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - 2));
        field.setAccessibleHelp(spoken(list.getItems().get(index)));
    }

    private void go() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave();
            chosen.command().run();
        }
    }

    private String spoken(Found found) {
        return texts.of("shell.find-line", found.command().words(), kind(found));
    }

    private String kind(Found found) {
        // texts: shell.find.*
        return texts.of("shell.find." + found.kind().word());
    }

    private final class Line extends ListCell<Found> {
        private final Label words = new Label();
        private final Label kind = Words.of("", "quiet", "small");
        private final HBox line = new HBox(12, words, kind);

        Line() {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String key = found.command().key();
            words.setText(found.command().words());
            kind.setText(key.isEmpty() ? kind(found) : key);
            setGraphic(line);
            setAccessibleText(spoken(found));
        }
    }
}
