package app.nape.ui.guide;

import app.nape.care.guide.CheckItem;
import app.nape.settings.DayCheck;
import app.nape.ui.GuidePart;
import app.nape.ui.control.Sources;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** “How do you sit?”: a picture of four things of the check that can be changed at the desk, each with its line to be ticked. */
final class SeatCard extends VBox {
    /** The four, in the order of the picture's numbers. */
    static final List<String> ITEMS = List.of("screen-height", "chair", "arms", "feet");

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    SeatCard(Texts texts, GuideModel model) {
        super(14);
        getStyleClass().add("card");
        setId(GuidePart.SEAT);
        VBox lines = new VBox(12);
        List<CheckItem> items =
                ITEMS.stream().flatMap(id -> model.guide().item(id).stream()).toList();
        for (int i = 0; i < items.size(); i++) {
            lines.getChildren().add(line(texts, model, items.get(i), i + 1));
        }
        getChildren()
                .addAll(
                        new VBox(
                                2,
                                Words.of(texts.of("guide.seat.title"), "section-title"),
                                Words.of(texts.of("guide.seat.hint"), "quiet", "small")),
                        new TwoColumns().show(List.of(new SeatPicture(texts.of("guide.seat.picture")), lines)),
                        new Sources(
                                texts,
                                texts.of("guide.seat.title"),
                                model.words()
                                        .cited(items.stream()
                                                .flatMap(item -> item.sources().stream())
                                                .toList())));
    }

    private VBox line(Texts texts, GuideModel model, CheckItem item, int number) {
        CheckBox box = new CheckBox(
                texts.of("guide.seat.number", number) + " " + model.words().fits(item));
        box.setId("fits-" + item.id());
        Wrapping.on(box);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> model.fits(item, box.isSelected()));
        boxes.put(item.id(), box);
        VBox more = new VBox(
                1,
                Words.of(model.words().change(item), "small"),
                Words.of(model.words().of(item.strength()), "quiet", "small"));
        more.getStyleClass().add("indented-small");
        return new VBox(2, box, more);
    }

    void show(DayCheck now) {
        boxes.forEach((id, box) -> box.setSelected(now.fits().contains(id)));
    }

    /** Takes the keyboard on the first thing that does not fit yet, else on the first. */
    boolean takeFocus() {
        boxes.values().stream()
                .filter(box -> !box.isSelected())
                .findFirst()
                .or(() -> boxes.values().stream().findFirst())
                .ifPresent(CheckBox::requestFocus);
        return !boxes.isEmpty();
    }
}
