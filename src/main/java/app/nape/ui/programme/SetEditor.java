package app.nape.ui.programme;

import app.nape.care.Nprs;
import app.nape.care.plan.Item;
import app.nape.care.plan.ProgrammeSet;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Switch;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Changes what was kept of a set where it stands: when it was, how it felt, and what of it was done. */
final class SetEditor extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
    private final WhenPicker picker;
    private final NprsStrip before;
    private final NprsStrip after;
    private final Set<String> items;
    private final SaidLine wrong = new SaidLine("followed-wrong", "wrong");

    /**
     * An editor of an entry.
     *
     * @param set the set as it is now, or null where it is there no longer
     * @param save is given what is to be other; says in a sentence why that cannot be
     * @param leave takes the editor away
     */
    SetEditor(
            PageContext context,
            JournalEntry.Stretch entry,
            Optional<ProgrammeSet> set,
            Function<SetChange, Optional<String>> save,
            Runnable leave) {
        super(10);
        this.context = context;
        texts = context.texts();
        setId("followed-editor");
        getStyleClass().add("card");
        SetChange now = SetChange.of(entry);
        items = new HashSet<>(now.items());
        when.set(now.at());
        picker = new WhenPicker(texts, context.clocks(), when);
        before = strip("followed-before", now.before());
        after = strip("followed-after", now.after());
        getChildren().addAll(Words.of(texts.of("log.edit.when"), "strong"), picker);
        set.ifPresent(this::items);
        getChildren()
                .addAll(
                        Words.quiet(texts.of("followed.page.before")),
                        before,
                        Words.quiet(texts.of("followed.page.after")),
                        after,
                        wrong,
                        new FlowPane(
                                8,
                                8,
                                button("followed-save", "followed.page.keep", () -> save(save, leave)),
                                button("followed-leave", "log.edit.leave", leave)));
    }

    private void save(Function<SetChange, Optional<String>> save, Runnable leave) {
        if (!picker.wrong().get().isEmpty()) {
            return;
        }
        Instant at = Objects.requireNonNullElseGet(
                when.get(), () -> context.clocks().now().wall());
        Optional<String> refused = save.apply(new SetChange(at, before.getScore(), after.getScore(), items));
        refused.ifPresentOrElse(wrong::say, leave);
    }

    private void items(ProgrammeSet set) {
        getChildren().add(Words.of(texts.of("followed.page.items"), "strong"));
        for (Item item : set.items()) {
            Switch done = new Switch(item.name(), chosen(item));
            done.setId("followed-item-" + item.id());
            done.setSelected(items.contains(item.id()));
            getChildren().add(done);
        }
    }

    private Consumer<Boolean> chosen(Item item) {
        return on -> {
            if (on) {
                items.add(item.id());
            } else {
                items.remove(item.id());
            }
        };
    }

    private NprsStrip strip(String id, @Nullable Nprs score) {
        NprsStrip strip = new NprsStrip(texts, context.care().bands());
        strip.setId(id);
        strip.scoreProperty().set(score);
        return strip;
    }

    private Button button(String id, String key, Runnable action) {
        // texts: followed.page.keep log.edit.leave
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Puts the keyboard on its first field. */
    void takeFocus() {
        picker.lookupAll(".date-picker").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
