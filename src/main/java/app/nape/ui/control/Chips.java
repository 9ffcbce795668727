package app.nape.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One-tap choices that wrap; any number may be chosen. A chosen one carries a tick besides its colour. */
public final class Chips extends FlowPane {
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObservableSet<String> chosen;
    private final Function<String, String> words;
    private @Nullable Node last;

    /** Shows and changes {@code chosen}; {@code words} names a key. */
    public Chips(ObservableSet<String> chosen, Function<String, String> words) {
        super(8, 8);
        this.chosen = chosen;
        this.words = words;
        setMinWidth(0);
        setPrefWrapLength(300);
        chosen.addListener((SetChangeListener<String>) _ -> mark());
    }

    /** Always ends with this, after the keys. */
    public Chips endsWith(Node node) {
        last = node;
        return this;
    }

    /** Offers these keys, in this order. */
    public Chips offer(List<String> keys) {
        buttons.clear();
        for (String key : keys) {
            ToggleButton chip = new ToggleButton(words.apply(key));
            chip.getStyleClass().add("chip");
            Wrapping.on(chip);
            chip.maxWidthProperty().bind(widthProperty());
            chip.setOnAction(_ -> {
                if (chip.isSelected()) {
                    chosen.add(key);
                } else {
                    chosen.remove(key);
                }
            });
            buttons.put(key, chip);
        }
        getChildren().setAll(buttons.values());
        if (last != null) {
            getChildren().add(last);
        }
        mark();
        return this;
    }

    private void mark() {
        buttons.forEach((key, chip) -> {
            boolean on = chosen.contains(key);
            chip.setSelected(on);
            chip.setGraphic(on ? new FontIcon(Feather.CHECK) : null);
        });
    }
}
