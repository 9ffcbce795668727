package app.nape.ui.settings;

import app.nape.ui.DataDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.FileGiven;
import app.nape.ui.control.Words;
import app.nape.ui.control.WorkLine;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where the data are kept, a copy of them, the way back from one, and the end of all of them. */
final class DataSection {
    private final PageContext context;
    private final Texts texts;
    private final DataDesk data;
    private final FileChoice files = FileChoice.dialogs();

    private DataSection(PageContext context, DataDesk data) {
        this.context = context;
        this.texts = context.texts();
        this.data = data;
    }

    static SettingSection of(PageContext context, DataDesk data) {
        return new DataSection(context, data).built();
    }

    private SettingSection built() {
        Label folder = Words.plain(data.folder().toString());
        folder.setId("data-folder");
        Button backup = new Button(texts.of("settings.data.backup-to"));
        backup.setId("backup");
        backup.setOnAction(_ -> whileIdle(() -> backup(backup)));
        Button restore = new Button(texts.of("settings.data.restore-from"));
        restore.setId("restore");
        restore.setOnAction(_ -> whileIdle(() -> files.toRead(restore, kind("settings.data.restore"))
                // Asked about, as a file that is dropped is: the data here give way to it.
                .ifPresent(file -> restore.fireEvent(new FileGiven(file)))));
        SettingSection section = new SettingSection("data", texts.of("settings.section-data"))
                .row(texts.of("settings.data.folder"), texts.of("settings.data.folder-hint"), folder);
        found(section);
        VBox copies = new VBox(8, backup, new WorkLine("data-work", data.work()));
        return section.row(texts.of("settings.data.backup"), texts.of("settings.data.backup-hint"), copies)
                .row(texts.of("settings.data.restore"), texts.of("settings.data.restore-hint"), restore)
                .row(texts.of("settings.data.erase"), texts.of("settings.data.erase-hint"), erase());
    }

    /** Kept here after it was read elsewhere, for whoever wonders later where entries have gone. */
    private void found(SettingSection section) {
        if (!data.found().isEmpty()) {
            Label all = Words.plain(String.join("\n\n", data.found()));
            all.setId("data-found");
            section.row(texts.of("settings.data.found"), texts.of("settings.data.found-hint"), all);
        }
    }

    /** A copy is offered first; the button wakes only when the word has been written. */
    private VBox erase() {
        String word = texts.of("settings.data.erase-word");
        Button copy = new Button(texts.of("settings.data.copy-first"));
        copy.setOnAction(_ -> whileIdle(() -> backup(copy)));
        TextField written = new TextField();
        written.setId("erase-word");
        written.setPrefColumnCount(8);
        written.setAccessibleText(texts.of("settings.data.erase-confirm", word));
        Button erase = new Button(texts.of("settings.data.erase-now"));
        erase.setId("erase");
        erase.getStyleClass().add("danger");
        erase.setDisable(true);
        Label spared = Words.plain("");
        spared.setId("erase-spared");
        spared.managedProperty().bind(spared.visibleProperty());
        written.textProperty().subscribe(now -> {
            erase.setDisable(!now.strip().equalsIgnoreCase(word));
            spared.setText(String.join("\n", data.spared()));
            spared.setVisible(!spared.getText().isEmpty());
        });
        erase.setOnAction(_ -> {
            written.clear();
            data.erase(this::replaced);
        });
        return new VBox(
                10,
                copy,
                spared,
                Words.plain(texts.of("settings.data.erase-confirm", word)),
                new FlowPane(8, 8, written, erase));
    }

    /** One thing after the other. A button that was disabled meanwhile would lose the keyboard to the next one. */
    private void whileIdle(Runnable does) {
        if (data.work().get().isEmpty()) {
            does.run();
        }
    }

    private void tell(String sentence) {
        context.navigator().tell(sentence, null);
    }

    private void replaced(String sentence) {
        context.navigator().forgetUndo();
        tell(sentence);
    }

    private void backup(Button at) {
        files.toWrite(at, kind("settings.data.backup"), texts.of("settings.data.file-name"))
                .ifPresent(file -> data.backup(file, this::tell));
    }

    // texts: settings.data.backup settings.data.restore
    private FileChoice.Kind kind(String title) {
        return new FileChoice.Kind(texts.of(title), texts.of("settings.data.file-kind"), "*.db");
    }
}
