package app.nape.ui.remedy;

import app.nape.care.remedy.RemedyKind;
import app.nape.ui.control.EntryWords;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which remedy: the first few at once, the others after one more tap. */
final class RemedyChoice extends FlowPane {
    private static final int AT_ONCE = 6;
    private static final List<String> FIRST = List.of("ice", "heat", "massage-self", "rest", "breathing", "walk");

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<String> chosen;
    private final ToggleButton others;

    RemedyChoice(Texts texts, List<RemedyKind> kinds, ObjectProperty<String> chosen) {
        super(8, 8);
        this.chosen = chosen;
        others = new ToggleButton(texts.of("log.remedy.others"));
        others.getStyleClass().add("chip");
        FIRST.forEach(id -> kinds.stream().filter(kind -> kind.id().equals(id)).forEach(this::add));
        kinds.stream().filter(kind -> !FIRST.contains(kind.id())).forEach(this::add);
        others.setOnAction(_ -> arrange());
        chosen.subscribe(_ -> arrange());
    }

    private void add(RemedyKind kind) {
        ToggleButton button = new ToggleButton(kind.label(), new FontIcon(EntryWords.icon(kind.id())));
        button.getStyleClass().add("chip");
        button.setId("remedy-" + kind.id());
        button.setOnAction(_ -> {
            chosen.set(kind.id());
            button.setSelected(true);
        });
        buttons.put(kind.id(), button);
    }

    private void arrange() {
        buttons.forEach((id, button) -> button.setSelected(id.equals(chosen.get())));
        List<ToggleButton> all = List.copyOf(buttons.values());
        getChildren().setAll(others.isSelected() ? all : all.subList(0, Math.min(AT_ONCE, all.size())));
        ToggleButton mine = buttons.get(chosen.get());
        if (mine != null && !getChildren().contains(mine)) {
            getChildren().add(mine);
        }
        if (!others.isSelected()) {
            getChildren().add(others);
        }
    }
}
