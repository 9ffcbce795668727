package app.nape.ui.practice;

import app.nape.exchange.plan.CameBackWords;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.PracticeRow;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.PageTitle;
import app.nape.ui.control.Segments;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The folder: a row for each programme, and beneath what can be done with the one that is chosen. */
final class FolderView extends BorderPane {
    private final Texts texts;
    private final FolderModel model;
    private final ListView<PracticeRow> rows = new ListView<>();
    private final Label empty = Words.quiet("");
    private final RowActions actions;
    private final Button begin;

    FolderView(
            PageContext context,
            FolderModel model,
            RowActions actions,
            Supplier<Path> place,
            Runnable newOne,
            Node halfWritten) {
        this.texts = context.texts();
        this.model = model;
        this.actions = actions;
        setId("practice-folder");
        begin = new Button(texts.of("practice.new"), new FontIcon(Feather.PLUS));
        begin.setId("practice-new");
        begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> newOne.run());
        Segments<PracticeFolder.Order> order =
                new Segments<>(List.of(PracticeFolder.Order.values()), this::word, PracticeFolder.Order.LABEL);
        order.setAccessibleText(texts.of("practice.order"));
        order.value().addListener((_, _, by) -> model.order(by));
        VBox words = new VBox(
                2, new PageTitle(texts.of("shell.place.practice")), Words.quiet(texts.of("practice.subtitle")));
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane tools = new FlowPane(12, 8, begin, order);
        Label where = Words.of("", "quiet", "small");
        where.setId("practice-where");
        empty.setId("practice-empty");
        empty.managedProperty().bind(empty.visibleProperty());
        rows.setId("practice-rows");
        rows.setAccessibleText(texts.of("practice.list"));
        rows.getStyleClass().add("practice-rows");
        rows.setCellFactory(_ -> {
            PracticeCell cell = new PracticeCell(
                    texts, new CameBackWords(texts), context.clocks().zone());
            ThingMenu.on(cell, () -> menu(cell.getItem()));
            return cell;
        });
        // The menu key speaks to the list.
        ThingMenu.on(rows, () -> menu(rows.getSelectionModel().getSelectedItem()));
        rows.setPlaceholder(Words.quiet(""));
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.setStyle("-fx-min-height: 13em;");
        Card foot = new Card(actions);
        VBox all = new VBox(12, words, halfWritten, tools, where, empty, rows, foot);
        all.getStyleClass().add("page");
        // As tall as the window where it is tall enough; else the page scrolls.
        ScrollPane scroll = new ScrollPane(ContentGrid.centred(all));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        FocusFollowing.install(scroll);
        LittleScroll.install(scroll);
        setCenter(scroll);
        rows.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> actions.show(row));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        foot.visibleProperty()
                .bind(rows.getSelectionModel().selectedItemProperty().isNotNull());
        // Nothing is begun with a file whose signature nobody has looked at yet.
        foot.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.found().get().glance(), model.found()));
        foot.managedProperty().bind(foot.visibleProperty());
        model.found().subscribe(now -> show(now, place, where));
    }

    // texts: practice.order.*
    private String word(PracticeFolder.Order order) {
        return texts.of("practice.order." + order.word());
    }

    private void show(FolderModel.Found found, Supplier<Path> place, Label where) {
        PracticeRow before = rows.getSelectionModel().getSelectedItem();
        rows.getItems().setAll(found.rows());
        rows.setVisible(!found.rows().isEmpty());
        where.setText(place.get().toString());
        empty.setVisible(found.rows().isEmpty());
        empty.setText(found.readable() ? texts.of("practice.empty") : texts.of("practice.no-folder", place.get()));
        if (!found.rows().isEmpty()) {
            int again = before == null ? -1 : find(found.rows(), before);
            rows.getSelectionModel().select(Math.max(0, again));
        }
        actions.show(rows.getSelectionModel().getSelectedItem());
    }

    private static int find(List<PracticeRow> rows, PracticeRow wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).file().equals(wanted.file())) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing is begun with a file whose signature nobody has looked at yet. */
    private List<MenuItem> menu(@Nullable PracticeRow row) {
        return row == null || model.found().get().glance()
                ? List.of()
                : actions.menu(row, () -> rows.getSelectionModel().select(find(rows.getItems(), row)));
    }

    private void pressed(KeyEvent key) {
        @Nullable PracticeRow row = rows.getSelectionModel().getSelectedItem();
        if (row == null || model.found().get().glance()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            actions.revise();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            actions.askToErase();
            key.consume();
        } else if (key.getCode() == KeyCode.C && key.isShortcutDown()) {
            actions.copy();
            key.consume();
        }
    }

    /** Shows what is in the folder now. */
    void shown() {
        model.read();
    }

    void takeFocus() {
        if (rows.getItems().isEmpty()) {
            begin.requestFocus();
        } else {
            rows.requestFocus();
        }
    }
}
