package app.nape.ui.practice;

import app.nape.exchange.plan.CameBackWords;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PracticeRow;
import app.nape.exchange.plan.ReviewEvent;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.OnClipboard;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.ThingMenu;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done with a row: a new revision, its text for the notes, the review date, erasing. */
final class RowActions extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final FolderModel model;
    private final FileChoice files;
    private final Consumer<OpenedPlan> revise;
    private final SaidLine about = new SaidLine("practice-about", "small");
    private final FlowPane buttons = new FlowPane(8, 8);
    private final FlowPane question = new FlowPane(8, 8);
    private final Button revision;
    private final Button notes;
    private final Button calendar;
    private final Button erase;
    private final Button no;
    private @Nullable PracticeRow row;

    RowActions(PageContext context, FolderModel model, FileChoice files, Consumer<OpenedPlan> revise) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.files = files;
        this.revise = revise;
        revision = button("practice-revise", "practice.revise", this::revise);
        notes = button("practice-copy", "practice.copy-notes", this::copy);
        calendar = button("practice-calendar", "practice.calendar", () -> calendar(row));
        erase = button("practice-erase", "practice.erase", this::askToErase);
        Button yes = button("practice-erase-yes", "practice.erase-yes", this::erase);
        yes.getStyleClass().add("danger");
        no = button("practice-erase-no", "practice.erase-no", () -> ask(false));
        buttons.getChildren().setAll(revision, notes, calendar, erase);
        question.getChildren().setAll(yes, no);
        buttons.managedProperty().bind(buttons.visibleProperty());
        question.managedProperty().bind(question.visibleProperty());
        getChildren().addAll(about, buttons, question);
        ask(false);
    }

    // texts: practice.revise practice.copy-notes practice.calendar practice.erase practice.erase-yes practice.erase-no
    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Shows what can be done with this one. */
    void show(@Nullable PracticeRow now) {
        row = now;
        revision.setDisable(plan(now) == null);
        calendar.setDisable(!reviewed(now));
        notes.setDisable(!cameBack(now));
        ask(false);
    }

    /** The same for a menu, about this row and no other, whichever is chosen by then; erasing chooses it first and asks. */
    List<MenuItem> menu(PracticeRow meant, Runnable choose) {
        List<MenuItem> items = new ArrayList<>();
        if (plan(meant) != null) {
            items.add(ThingMenu.item(revision.getText(), () -> revise(meant)));
        }
        if (cameBack(meant)) {
            items.add(ThingMenu.item(notes.getText(), () -> copy(meant)));
        }
        if (reviewed(meant)) {
            items.add(ThingMenu.item(calendar.getText(), () -> calendar(meant)));
        }
        items.add(ThingMenu.item(erase.getText(), () -> {
            choose.run();
            if (row != null && row.file().equals(meant.file())) {
                askToErase();
            }
        }));
        return items;
    }

    private static @Nullable OpenedPlan plan(@Nullable PracticeRow row) {
        return row instanceof PracticeRow.Read read ? read.plan() : null;
    }

    private static boolean reviewed(@Nullable PracticeRow row) {
        OpenedPlan plan = plan(row);
        return plan != null && plan.programme().review() != null;
    }

    private static boolean cameBack(@Nullable PracticeRow row) {
        return row instanceof PracticeRow.Read read && read.progress() != null;
    }

    private void ask(boolean asking) {
        about.say(asking && row != null ? texts.of("practice.erase-asks", row.name()) : "");
        buttons.setVisible(!asking);
        question.setVisible(asking);
    }

    void revise() {
        revise(row);
    }

    private void revise(@Nullable PracticeRow meant) {
        OpenedPlan plan = plan(meant);
        if (plan != null) {
            revise.accept(plan);
        }
    }

    /** Puts the text for the notes on the clipboard. */
    void copy() {
        copy(row);
    }

    private void copy(@Nullable PracticeRow meant) {
        if (meant instanceof PracticeRow.Read read && read.progress() != null) {
            OpenedPlan plan = read.plan();
            OnClipboard.put(new CameBackWords(texts).notes(read.progress(), plan == null ? null : plan.programme()));
            context.navigator().tell(texts.of("practice.copied"), null);
        }
    }

    private void calendar(@Nullable PracticeRow meant) {
        OpenedPlan plan = plan(meant);
        if (plan == null) {
            return;
        }
        ReviewEvent.of(plan.programme(), texts.plain(), context.clocks().now().wall())
                .ifPresent(bytes -> files.toWrite(
                                this,
                                new FileChoice.Kind(
                                        texts.of("practice.calendar"), texts.of("practice.calendar-kind"), "*.ics"),
                                "review.ics")
                        .ifPresent(file -> write(file, bytes)));
    }

    private void write(Path file, byte[] bytes) {
        try {
            context.files().write(file, bytes);
            context.navigator().tell(texts.of("practice.calendar.written", file), null);
        } catch (IOException problem) {
            context.navigator().tell(texts.of("practice.save.unwritten", file), null);
        }
    }

    void askToErase() {
        ask(true);
        no.requestFocus();
    }

    private void erase() {
        PracticeRow gone = row;
        if (gone == null) {
            return;
        }
        try {
            model.folder().erase(gone);
            context.navigator().tell(texts.of("practice.erased", gone.name()), null);
        } catch (IOException problem) {
            context.navigator().tell(texts.of("practice.not-erased", gone.name()), null);
        }
        ask(false);
        model.read();
    }
}
