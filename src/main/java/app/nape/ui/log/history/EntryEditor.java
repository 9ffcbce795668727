package app.nape.ui.log.history;

import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.NoteLimit;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.SubPage;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A reading, a spasm or a remedy, to be mended; a stretch or a break, to be seen or taken away. */
public final class EntryEditor {
    private final Texts texts;
    private final PageContext context;
    private final SubPage page;
    private final ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nprs> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nprs> second = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final Spinner<Integer> minutes = new Spinner<>(0, 24 * 60, 0, 5);
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
        minutes.setEditable(true);
        minutes.setPrefWidth(110);
        minutes.setAccessibleText(texts.of("log.remedy.length"));
        when.set(entry.at());
        VBox form = new VBox(16);
        form.getStyleClass().add("card");
        form.getChildren().addAll(fields(entry));
        boolean mendable = entry instanceof JournalEntry.Reading
                || entry instanceof JournalEntry.Spasm
                || entry instanceof JournalEntry.Remedy;
        Button save = new Button(texts.of("log.save"));
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
            form.getChildren().addAll(Words.quiet(said.detail(entry)));
        }
        page.setParts(form, new FlowPane(12, 12, save, remove));
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
            Duration length = half.length();
            minutes.getValueFactory().setValue(length == null ? 0 : (int) length.toMinutes());
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
        List.of(when, first, second, minutes.valueProperty(), note)
                .forEach(value -> value.addListener((_, _, _) -> changed.run()));
    }

    private EditDraft draft(JournalEntry entry, Instant begun) {
        return EditDraft.plain(
                entry.id(),
                begun,
                when.get(),
                Duration.ofMinutes(minutes.getValue()),
                first.get(),
                second.get(),
                note.get());
    }

    /** What is shown. */
    public Parent root() {
        return page;
    }

    private List<Node> fields(JournalEntry entry) {
        List<Node> fields = new ArrayList<>();
        fields.add(part("log.edit.when", new WhenPicker(texts, context.clocks(), when)));
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
        Duration length = Duration.ofMinutes(minutes.getValue());
        Nprs one = first.get();
        return switch (entry) {
            case JournalEntry.Reading reading ->
                new JournalEntry.Reading(
                        reading.id(), reading.episodeId(), at, one == null ? reading.score() : one, noted);
            case JournalEntry.Spasm spasm ->
                new JournalEntry.Spasm(spasm.id(), spasm.episodeId(), at, same(length, spasm.length()), one, noted);
            case JournalEntry.Remedy remedy ->
                new JournalEntry.Remedy(
                        remedy.id(),
                        at,
                        remedy.remedyId(),
                        same(length, remedy.length()),
                        remedy.siteId(),
                        remedy.episodeId(),
                        one,
                        second.get(),
                        noted);
            case JournalEntry.Pain _, JournalEntry.Stretch _, JournalEntry.Break _, JournalEntry.Measure _ -> entry;
        };
    }

    /** The field shows whole minutes: a length that was not touched keeps its seconds. */
    private static Duration same(Duration shown, Duration was) {
        return shown.toMinutes() == was.toMinutes() ? was : shown;
    }

    private Node length(Duration was) {
        minutes.getValueFactory().setValue((int) was.toMinutes());
        HBox row = new HBox(8, minutes, Words.quiet(texts.of("log.remedy.minutes-unit")));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return part("log.edit.length", row);
    }

    private NprsStrip strip(ObjectProperty<@Nullable Nprs> score) {
        NprsStrip strip = new NprsStrip(texts, context.care().bands());
        strip.scoreProperty().bindBidirectional(score);
        return strip;
    }

    private Node noteField(@Nullable String was) {
        words.setText(was == null ? "" : was);
        NoteLimit.set(words);
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setAccessibleText(texts.of("log.note"));
        note.bind(words.textProperty());
        return part("log.note", words);
    }

    private Node part(String key, Node node) {
        return new VBox(8, Words.of(texts.of(key), "strong"), node);
    }
}
