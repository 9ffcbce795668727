package app.nape.ui.insights;

import app.nape.ui.control.Hint;
import app.nape.ui.control.Sources;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.ui.theme.Styles;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chart under its heading: as drawing or as table, and to be saved as a picture. */
final class ChartCard extends VBox {
    private static final double ROW = 34;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final String title;
    private final PictureSaver saver;
    private final Button asTable = new Button();
    private final Button save = new Button();
    private final HBox tools = new HBox(8, asTable, save);
    private final VBox body = new VBox();
    private final VBox foot = new VBox();
    private Consumer<LocalDate> openDay = _ -> {};
    private Consumer<String> copies = _ -> {};
    private @Nullable Chart chart;
    private boolean table;

    ChartCard(Texts texts, String id, String title, String note, PictureSaver saver) {
        this.texts = texts;
        this.title = title;
        this.saver = saver;
        setId(id);
        getStyleClass().addAll("card", "chart-card");
        Label heading = Words.of(title, "section-title");
        Label about = Words.of(note, "quiet", "small");
        VBox words = new VBox(2, heading, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        asTable.getStyleClass().addAll("flat", "round");
        show();
        asTable.setOnAction(_ -> {
            table = !table;
            show();
        });
        save.setGraphic(new FontIcon(Feather.DOWNLOAD));
        save.getStyleClass().addAll("flat", "round");
        name(save, texts.of("insights.save-picture"));
        save.setOnAction(_ -> save());
        HBox head = new HBox(8, words, tools);
        head.setAlignment(Pos.TOP_LEFT);
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setVisible(false);
        getChildren().addAll(head, body, foot);
    }

    /** Names under the chart where its numbers are from; not in a saved picture. */
    ChartCard sourced(List<String> sources) {
        foot.getChildren().setAll(new Sources(texts, title, sources));
        foot.setVisible(true);
        return this;
    }

    /** From a point that is a day there is a way to what was kept on it. */
    ChartCard opening(Consumer<LocalDate> way) {
        openDay = way;
        return this;
    }

    /** The figures can be put on the clipboard, which {@code copy} does. */
    ChartCard copied(Consumer<String> copy) {
        copies = copy;
        ThingMenu.on(this, this::menu);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            Chart now = chart;
            if (now != null && COPY.match(pressed)) {
                copies.accept(now.figures());
                pressed.consume();
            }
        });
        return this;
    }

    /** About the point that was read when it was asked for. */
    private List<MenuItem> menu() {
        Chart now = chart;
        if (now == null) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        int point = body.getChildren().getFirst() instanceof PointReader reader ? reader.at() : -1;
        if (point >= 0 && point < now.days().size()) {
            LocalDate day = now.days().get(point);
            items.add(ThingMenu.item(texts.of("insights.show-in-log"), () -> openDay.accept(day)));
        }
        items.add(ThingMenu.item(asTable.getAccessibleText(), asTable::fire));
        items.add(ThingMenu.item(texts.of("insights.copy"), () -> copies.accept(now.figures())));
        items.add(ThingMenu.item(texts.of("insights.save-picture"), save::fire));
        return items;
    }

    /** Shows this chart, in the way the last one was shown. */
    void show(Chart now) {
        chart = now;
        show();
    }

    /** The drawing is saved, without the buttons, whether or not the table is on show. */
    private void save() {
        boolean before = table;
        table = false;
        show();
        tools.setVisible(false);
        foot.setVisible(false);
        Styles.now(this);
        layout();
        try {
            saver.save(this, title);
        } finally {
            tools.setVisible(true);
            foot.setVisible(!foot.getChildren().isEmpty());
            table = before;
            show();
            save.requestFocus();
        }
    }

    private void show() {
        Chart now = chart;
        asTable.setGraphic(new FontIcon(table ? Feather.BAR_CHART_2 : Feather.LIST));
        name(asTable, texts.of(table ? "insights.as-drawing" : "insights.as-table"));
        if (now != null) {
            Node shown = table ? table(now) : new PointReader(texts, title, now);
            VBox.setMargin(shown, new Insets(0, 0, table ? 0 : -PointReader.HANGS, 0));
            body.getChildren().setAll(shown);
        }
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        Hint.on(button, words);
    }

    private Node table(Chart chart) {
        TableView<List<String>> view = new TableView<>();
        view.getStyleClass().add("figures");
        view.setAccessibleText(title);
        for (int i = 0; i < chart.columns().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column =
                    new TableColumn<>(chart.columns().get(i));
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().get(at)));
            column.setSortable(false);
            column.setReorderable(false);
            view.getColumns().add(column);
        }
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        view.getItems().setAll(chart.rows());
        view.setPrefHeight(Math.min(360, ROW * (chart.rows().size() + 1.5)));
        return view;
    }
}
