package app.nape.ui.settings;

import app.nape.ui.control.OneStop;
import app.nape.ui.control.Wrapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The sections of the page by name, to go to one of them; the one in sight is marked. One stop of the Tab key. */
final class SectionList extends VBox {
    private final Map<SettingSection, ToggleButton> names = new LinkedHashMap<>();

    /** {@code go} is told which one the person wants. */
    SectionList(List<SettingSection> sections, Consumer<SettingSection> go) {
        super(2);
        setId("settings-sections");
        getStyleClass().add("section-list");
        for (SettingSection section : sections) {
            ToggleButton name = new ToggleButton(section.title());
            name.setId("to-" + section.getId());
            name.getStyleClass().add("section-name");
            Wrapping.on(name);
            name.setMinHeight(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            name.visibleProperty().bind(section.visibleProperty());
            name.managedProperty().bind(name.visibleProperty());
            name.setOnAction(_ -> {
                go.accept(section);
                mark(section);
            });
            names.put(section, name);
        }
        getChildren().setAll(names.values());
        OneStop.arrows(this, List.copyOf(names.values()));
    }

    /** Marks the one that is in sight. */
    void mark(SettingSection section) {
        names.forEach((each, name) -> name.setSelected(each.equals(section)));
    }
}
