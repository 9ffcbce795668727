package app.nape.ui.guide;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.CheckItem;
import app.nape.settings.DayCheck;
import app.nape.ui.control.Sources;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The desk and the day: a line for each thing, to be ticked where it fits. */
final class CheckCard extends VBox {
    private final Map<CheckItem, CheckBox> boxes = new LinkedHashMap<>();

    /** @param one the one change, which stands between the heading and the lines */
    CheckCard(Texts texts, GuideModel model, OneChange one) {
        super(16);
        getStyleClass().add("card");
        setId("day-check");
        getChildren()
                .addAll(
                        new VBox(
                                2,
                                Words.of(texts.of("guide.check.title"), "section-title"),
                                Words.of(texts.of("guide.check.hint"), "quiet", "small")),
                        one);
        List<Region> groups = new ArrayList<>();
        for (CheckGroup group : CheckGroup.values()) {
            VBox lines = new VBox(8, Words.of(model.words().of(group), "strong"));
            model.guide().items(group).stream()
                    // Those stand beside their picture.
                    .filter(item -> !SeatCard.ITEMS.contains(item.id()))
                    .forEach(item -> lines.getChildren().add(box(model, item)));
            groups.add(lines);
        }
        getChildren()
                .addAll(
                        new TwoColumns().show(groups),
                        new Sources(
                                texts,
                                texts.of("guide.check.title"),
                                model.words()
                                        .cited(model.guide().check().stream()
                                                .flatMap(item -> item.sources().stream())
                                                .toList())));
    }

    private CheckBox box(GuideModel model, CheckItem item) {
        CheckBox box = new CheckBox(model.words().fits(item));
        box.setId("fits-" + item.id());
        Wrapping.on(box);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> model.fits(item, box.isSelected()));
        boxes.put(item, box);
        return box;
    }

    void show(DayCheck now) {
        boxes.forEach((item, box) -> box.setSelected(now.fits().contains(item.id())));
    }
}
