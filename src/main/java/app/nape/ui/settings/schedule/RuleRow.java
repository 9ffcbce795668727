package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakRule;
import app.nape.ui.PageContext;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.OneStop;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One reminder in a line or two; opens to be changed. */
final class RuleRow extends VBox {
    private final PageContext context;
    private final ScheduleDesk desk;
    private final Texts texts;
    private final RuleWords words;
    private final String id;
    private final Label title = Words.of("", "strong");
    private final Label summary = Words.plain("");
    private final Label manner = Words.of("", "quiet", "small");
    private final ToggleButton edit;
    private final Button up;
    private final Button down;
    private final Button remove;
    private @Nullable RuleEditor editor;
    private BreakRule rule;

    /** Told which reminder to move, and by how many places. */
    interface Move {
        void by(String ruleId, int places);
    }

    RuleRow(PageContext context, ScheduleDesk desk, BreakRule first, Move move, Consumer<String> removed) {
        super(8);
        this.context = context;
        this.desk = desk;
        this.texts = context.texts();
        this.words = new RuleWords(texts);
        this.id = first.id();
        this.rule = first;
        getStyleClass().add("rule-row");
        setId("rule-" + id);
        edit = new ToggleButton(texts.of("schedule.edit"));
        edit.setId("edit-" + id);
        edit.getStyleClass().add("flat");
        edit.selectedProperty().addListener((_, _, open) -> toggle(open));
        up = icon(Feather.ARROW_UP, "up-" + id, texts.of("schedule.up"));
        up.setOnAction(_ -> move.by(id, -1));
        down = icon(Feather.ARROW_DOWN, "down-" + id, texts.of("schedule.down"));
        down.setOnAction(_ -> move.by(id, 1));
        remove = icon(Feather.TRASH_2, "remove-" + id, texts.of("schedule.remove"));
        remove.setOnAction(_ -> removed.accept(id));
        VBox about = new VBox(1, title, summary);
        HBox buttons = new HBox(2, edit, up, down, remove);
        OneStop.arrows(buttons, List.of(edit, up, down, remove));
        ThingMenu.on(this, this::menu);
        getChildren().add(new RuleHead(about, manner, buttons));
    }

    /** The same as its buttons, those that can be pressed now. */
    private List<MenuItem> menu() {
        return Stream.of(edit, up, down, remove)
                .filter(button -> !button.isDisabled())
                .map(button -> ThingMenu.item(words(button), button::fire))
                .toList();
    }

    private static String words(ButtonBase button) {
        @Nullable String text = button.getText();
        return text == null || text.isEmpty() ? button.getAccessibleText() : text;
    }

    String ruleId() {
        return id;
    }

    void show(BreakRule now, boolean notFirst, boolean notLast) {
        rule = now;
        String kind = words.kind(now.kind());
        title.setText(kind);
        String when = words.summary(desk.schedule(), now);
        summary.setText(when);
        manner.setText(words.manner(now));
        up.setDisable(!notFirst);
        down.setDisable(!notLast);
        edit.setAccessibleText(texts.of("schedule.edit-spoken", kind, when));
        up.setAccessibleText(texts.of("schedule.up-spoken", kind));
        down.setAccessibleText(texts.of("schedule.down-spoken", kind));
        remove.setAccessibleText(texts.of("schedule.remove-spoken", kind));
        if (editor != null) {
            editor.show(desk.schedule(), now);
        }
    }

    /** Opens it and puts the keyboard on it. */
    void open() {
        edit.setSelected(true);
        edit.requestFocus();
    }

    void focusEdit() {
        edit.requestFocus();
    }

    void focusMove(int by) {
        Button same = by < 0 ? up : down;
        Button other = by < 0 ? down : up;
        (same.isDisabled() ? other : same).requestFocus();
    }

    private void toggle(boolean open) {
        edit.setText(texts.of(open ? "schedule.close" : "schedule.edit"));
        if (open) {
            RuleEditor shown = editor == null ? new RuleEditor(context, desk, rule) : editor;
            editor = shown;
            shown.show(desk.schedule(), rule);
            getChildren().add(shown);
        } else if (editor != null) {
            getChildren().remove(editor);
        }
    }

    private static Button icon(Feather picture, String id, String words) {
        Button button = IconButton.of(picture, words);
        button.setId(id);
        return button;
    }
}
