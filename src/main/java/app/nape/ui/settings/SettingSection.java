package app.nape.ui.settings;

import app.nape.ui.Spot;
import app.nape.ui.control.Words;
import app.nape.words.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Settings that belong together. Goes away while a search finds nothing in it. */
final class SettingSection extends VBox {
    private final String title;
    private final List<SettingRow> rows = new ArrayList<>();
    private final Map<SettingRow, List<String>> names = new HashMap<>();

    SettingSection(String id, String title) {
        this.title = title;
        setId("section-" + id);
        getStyleClass().addAll("card", "setting-section");
        Label heading = Words.of(title, "section-title");
        getChildren().add(heading);
        managedProperty().bind(visibleProperty());
    }

    SettingSection row(String name, String hint, Node control) {
        if (!rows.isEmpty()) {
            Region line = new Region();
            line.getStyleClass().add("hairline");
            getChildren().add(line);
        }
        SettingRow row = new SettingRow(name, hint, control);
        rows.add(row);
        getChildren().add(row);
        return this;
    }

    /** These are names of the last row too, as if each were a setting of its own. */
    SettingSection also(List<String> others) {
        names.put(rows.getLast(), others);
        return this;
    }

    /** What it is about. */
    String title() {
        return title;
    }

    /** Its rows, as what may be looked for: by their names, by what they say and by what stands on their controls. */
    List<Spot> spots(Consumer<SettingRow> go) {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(new Spot(named(row.title()), row.otherWords(), () -> go.accept(row))),
                        names.getOrDefault(row, List.of()).stream()
                                .map(name -> new Spot(named(name), "", () -> go.accept(row)))))
                .toList();
    }

    private String named(String name) {
        return name + " – " + title;
    }

    /** Shows what a search finds; true when anything is left. */
    boolean search(String typed) {
        List<String> words = Folded.typed(typed);
        boolean any = false;
        for (SettingRow row : rows) {
            boolean found = row.matches(title, words);
            row.setVisible(found);
            any |= found;
        }
        for (Node child : getChildren()) {
            if (child.getStyleClass().contains("hairline")) {
                child.setVisible(words.isEmpty());
                child.setManaged(words.isEmpty());
            }
        }
        setVisible(any);
        return any;
    }
}
