package app.nape.ui.log.entry;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.PainSite;
import app.nape.content.SiteNames;
import app.nape.ui.control.SearchField;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The same places as on the map, as words with a search: for a screen reader, and for whoever thinks in words. */
final class SiteList extends VBox {
    private final ObservableSet<PainSite> chosen;
    private final SiteNames names;
    private final Texts texts;
    private final ListView<PainSite> list = new ListView<>();

    SiteList(Texts texts, SiteNames names, List<BodySite> sites, ObservableSet<PainSite> chosen) {
        super(8);
        this.chosen = chosen;
        this.names = names;
        FilteredList<PainSite> shown = new FilteredList<>(FXCollections.observableArrayList(all(sites)));
        this.texts = texts;
        SearchField search = new SearchField(texts, "site-search", texts.of("log.entry.search-place"));
        search.textProperty().addListener((_, _, typed) -> {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(site -> names.of(site).toLowerCase(Locale.ROOT).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        search.setOnAction(_ -> toggle(list.getSelectionModel().getSelectedItem()));
        search.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                press.consume();
            }
        });
        list.setItems(shown);
        list.setId("site-list");
        list.getStyleClass().add("choices");
        list.setAccessibleText(texts.of("log.entry.places"));
        list.setPlaceholder(new Label(texts.of("log.entry.no-such-place")));
        list.setCellFactory(_ -> new PlaceCell());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                toggle(list.getSelectionModel().getSelectedItem());
                press.consume();
            }
        });
        chosen.addListener((SetChangeListener<PainSite>) _ -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private static List<PainSite> all(List<BodySite> sites) {
        List<PainSite> all = new ArrayList<>();
        for (BodySite site : sites) {
            if (site.sides().isEmpty()) {
                all.add(new PainSite(site.id(), null));
            }
            for (BodySide side : BodySide.values()) {
                if (site.sides().contains(side)) {
                    all.add(new PainSite(site.id(), side));
                }
            }
        }
        return all;
    }

    private void toggle(@Nullable PainSite site) {
        if (site != null && !chosen.remove(site)) {
            chosen.add(site);
        }
    }

    private final class PlaceCell extends ListCell<PainSite> {
        PlaceCell() {
            setOnMouseClicked(_ -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable PainSite site, boolean empty) {
            super.updateItem(site, empty);
            if (site == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            boolean on = chosen.contains(site);
            setText(names.of(site));
            // A screen reader names the line, not its picture.
            setAccessibleText(texts.of(on ? "log.entry.place-chosen" : "log.entry.place-free", names.of(site)));
            FontIcon mark = new FontIcon(on ? Feather.CHECK_SQUARE : Feather.SQUARE);
            mark.getStyleClass().add(on ? "accent-icon" : "quiet");
            setGraphic(mark);
        }
    }
}
