package app.nape.ui.log.entry;

import app.nape.content.CareCatalogue;
import app.nape.content.SiteNames;
import app.nape.ui.body.BodyMap;
import app.nape.ui.control.Segments;
import app.nape.words.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where it hurts: on the map or in the list, whichever is easier. */
final class SitePicker extends VBox {
    private enum Way {
        MAP,
        LIST
    }

    private final BodyMap map;

    SitePicker(Texts texts, CareCatalogue care, SiteNames names, PainEntryModel model) {
        super(12);
        getStyleClass().add("site-picker");
        map = new BodyMap(texts, names, model.fields().sites());
        SiteList list = new SiteList(texts, names, care.sites(), model.fields().sites());
        Segments<Way> way = new Segments<>(
                List.of(Way.MAP, Way.LIST),
                each -> texts.of(each == Way.MAP ? "log.entry.map" : "log.entry.list"),
                Way.MAP);
        way.setId("place-way");
        way.value().subscribe(now -> {
            map.setVisible(now == Way.MAP);
            list.setVisible(now == Way.LIST);
            map.setManaged(now == Way.MAP);
            list.setManaged(now == Way.LIST);
        });
        model.lastSite().subscribe(site -> {
            if (site != null) {
                map.beginAt(site);
            }
        });
        StackPane both = new StackPane(map, list);
        FlowPane ways = new FlowPane(12, 8, way, map.switcher());
        ways.setAlignment(Pos.CENTER);
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(ways, both);
    }

    void focusMap() {
        map.focusMap();
    }
}
