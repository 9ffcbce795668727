package app.nape.ui.log.entry;

import app.nape.care.Trigger;
import app.nape.care.TriggerGroup;
import app.nape.content.CareCatalogue;
import app.nape.ui.control.Chips;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** What set it off in one tap: the triggers of everyday, and an injury, of which the kinds then appear beneath. */
final class QuickTriggers extends VBox {
    private static final List<String> COMMON =
            List.of("screen-sitting", "hunched", "static-position", "sleep-posture", "stress", "unknown");

    private final List<String> injuries;
    private final PainEntryModel model;
    private final ToggleButton injury;
    private final Chips kinds;

    QuickTriggers(Texts texts, CareCatalogue care, PainEntryModel model) {
        super(8);
        this.model = model;
        injuries = PainEntryView.asked(care, TriggerGroup.INJURY);
        injury = new ToggleButton(texts.of("log.entry.an-injury"));
        injury.setId("an-injury");
        injury.getStyleClass().add("chip");
        Chips usual = new Chips(model.fields().triggers(), key -> label(care, key)).endsWith(injury);
        usual.setId("usual-triggers");
        kinds = new Chips(model.fields().triggers(), key -> label(care, key)).offer(injuries);
        kinds.setId("injuries");
        kinds.visibleProperty().bind(injury.selectedProperty());
        kinds.managedProperty().bind(kinds.visibleProperty());
        model.usual().subscribe(keys -> usual.offer(quick(keys)));
        model.fields().triggers().addListener((SetChangeListener<String>) _ -> showChosen());
        showChosen();
        getChildren().addAll(usual, kinds);
    }

    /** An injury that was chosen is seen; with none chosen and nothing else put in, as in a new entry, they are folded away. */
    private void showChosen() {
        if (injuries.stream().anyMatch(model.fields().triggers()::contains)) {
            injury.setSelected(true);
        } else if (model.fields().triggers().isEmpty()) {
            injury.setSelected(false);
        }
    }

    /** What this person names most, filled up with what is common; six at least. */
    static List<String> quick(List<String> used) {
        List<String> keys = new ArrayList<>(used);
        COMMON.stream()
                .filter(key -> keys.size() < COMMON.size() && !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private static String label(CareCatalogue care, String key) {
        return care.trigger(key).map(Trigger::label).orElse(key);
    }
}
