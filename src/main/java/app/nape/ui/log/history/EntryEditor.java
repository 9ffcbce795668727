package app.nape.ui.log.history;

import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.Form;
import app.nape.ui.control.LengthField;
import app.nape.ui.control.NoteLimit;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.SubPage;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A reading, a spasm or a remedy, to be mended; a stretch or a break, to be seen or taken away. */
public final class EntryEditor {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Texts texts;
    private final PageContext context;
    private final SubPage page;
    private final ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nprs> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nprs> second = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Duration> length = new SimpleObjectProperty<>(Duration.ZERO);
    private final EntryField<Duration> lasted;
    private final Form form;
    private final TextArea words = new TextArea();

    /**
     * An editor for {@code entry}.
     *
     * @param drafts keeps the change until it is saved or left, through a crash too
     * @param keep is told the mended entry
     * @param delete takes the entry away
     * @param left runs when the person goes back
     */
    public EntryEditor(
            PageContext context,
            JournalEntry entry,
            DraftDesk drafts,
            Consumer<JournalEntry> keep,
            Runnable delete,
            Runnable left) {
        this.context = context;
        this.texts = context.texts();
        EntryWords said = new EntryWords(context);
        page = new SubPage(texts, said.title(entry), left);
        lasted = LengthField.of(texts, "entry-length", LONGEST, length::set);
        when.set(entry.at());
        Button save = new Button(texts.of("log.save"));
        form = new Form(save);
        VBox card = new VBox(16);
        card.getStyleClass().add("card");
        card.getChildren().addAll(fields(entry));
        boolean mendable = entry instanceof JournalEntry.Reading
                || entry instanceof JournalEntry.Spasm
                || entry instanceof JournalEntry.Remedy;
        save.setId("save-entry");
        save.getStyleClass().add("accent");
        save.setVisible(mendable);
        save.setManaged(mendable);
        save.setOnAction(_ -> keep.accept(mended(entry)));
        Button remove = new Button(texts.of("log.delete"), new FontIcon(Feather.TRASH_2));
        remove.setId("delete-entry");
        remove.getStyleClass().add("danger");
        remove.setOnAction(_ -> delete.run());
        if (!mendable) {
            card.getChildren().addAll(Words.quiet(said.detail(entry)));
        }
        page.setParts(card, new FlowPane(12, 12, save, remove, form.line("entry-missing")));
        if (mendable) {
            follow(entry, drafts);
        }
    }

    /** Takes up what was half changed before, and from now on keeps each change while it is one. */
    private void follow(JournalEntry entry, DraftDesk drafts) {
        Instant now = context.clocks().now().wall();
        EditDraft kept = draft(entry, now);
        EditDraft half = drafts.edit().get();
        Instant begun = half != null && half.entry().equals(entry.id()) ? half.begun() : now;
        if (half != null && half.entry().equals(entry.id())) {
            when.set(half.at());
            first.set(half.first());
            second.set(half.second());
            Duration given = half.length();
            length.set(given == null ? Duration.ZERO : given);
            lasted.show(length.get());
            words.setText(half.note());
        }
        Runnable changed = () -> {
            EditDraft draft = draft(entry, begun);
            if (draft.says(kept)) {
                drafts.forgetEdit();
            } else {
                drafts.keepEdit(draft);
            }
        };
        List.<ObservableValue<?>>of(when, first, second, length, note)
                .forEach(value -> value.addListener((_, _, _) -> changed.run()));
    }

    private EditDraft draft(JournalEntry entry, Instant begun) {
        return EditDraft.plain(entry.id(), begun, when.get(), length.get(), first.get(), second.get(), note.get());
    }

    /** What is shown. */
    public Parent root() {
        return page;
    }

    private List<Node> fields(JournalEntry entry) {
        List<Node> fields = new ArrayList<>();
        WhenPicker at = new WhenPicker(texts, context.clocks(), when);
        form.needs(at.wrong());
        form.needs(lasted.wrong());
        fields.add(part("log.edit.when", at));
        switch (entry) {
            case JournalEntry.Reading reading -> {
                first.set(reading.score());
                fields.add(part("log.edit.score", strip(first)));
                fields.add(noteField(reading.note()));
            }
            case JournalEntry.Spasm spasm -> {
                first.set(spasm.worst());
                fields.add(length(spasm.length()));
                fields.add(part("log.edit.worst", strip(first)));
                fields.add(noteField(spasm.note()));
            }
            case JournalEntry.Remedy remedy -> {
                first.set(remedy.before());
                second.set(remedy.after());
                fields.add(length(remedy.length()));
                fields.add(part("log.remedy.score-before", strip(first)));
                fields.add(part("log.remedy.score-after", strip(second)));
                fields.add(noteField(remedy.note()));
            }
            case JournalEntry.Pain _, JournalEntry.Stretch _, JournalEntry.Break _, JournalEntry.Measure _ ->
                fields.clear();
        }
        return fields;
    }

    private JournalEntry mended(JournalEntry entry) {
        Instant at = Objects.requireNonNullElse(when.get(), entry.at());
        String noted = note.get().isBlank() ? null : note.get().strip();
        Nprs one = first.get();
        return switch (entry) {
            case JournalEntry.Reading reading ->
                new JournalEntry.Reading(
                        reading.id(), reading.episodeId(), at, one == null ? reading.score() : one, noted);
            case JournalEntry.Spasm spasm ->
                new JournalEntry.Spasm(spasm.id(), spasm.episodeId(), at, length.get(), one, noted);
            case JournalEntry.Remedy remedy ->
                new JournalEntry.Remedy(
                        remedy.id(),
                        at,
                        remedy.remedyId(),
                        length.get(),
                        remedy.siteId(),
                        remedy.episodeId(),
                        one,
                        second.get(),
                        noted);
            case JournalEntry.Pain _, JournalEntry.Stretch _, JournalEntry.Break _, JournalEntry.Measure _ -> entry;
        };
    }

    private Node length(Duration was) {
        length.set(was);
        lasted.show(was);
        return lasted;
    }

    private NprsStrip strip(ObjectProperty<@Nullable Nprs> score) {
        NprsStrip strip = new NprsStrip(texts, context.care().bands());
        strip.scoreProperty().bindBidirectional(score);
        return strip;
    }

    private Node noteField(@Nullable String was) {
        words.setText(was == null ? "" : was);
        NoteLimit.set(words);
        Wrapping.on(words);
        words.setPrefRowCount(2);
        words.setAccessibleText(texts.of("log.note"));
        note.bind(words.textProperty());
        return part("log.note", words);
    }

    private Node part(String key, Node node) {
        return new VBox(8, Words.of(texts.of(key), "strong"), node);
    }
}
