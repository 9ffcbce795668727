package app.nape.ui.settings;

import app.nape.content.Texts;
import app.nape.ui.DataDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.io.File;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where the data are kept, a copy of them, the way back from one, and the end of all of them. */
final class DataSection {
    private final PageContext context;
    private final Texts texts;
    private final DataDesk data;

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
        backup.setOnAction(
                _ -> file(backup, FileChooser::showSaveDialog, file -> data.backup(file.toPath(), this::tell)));
        Button restore = new Button(texts.of("settings.data.restore-from"));
        restore.setId("restore");
        restore.setOnAction(
                _ -> file(restore, FileChooser::showOpenDialog, file -> data.restore(file.toPath(), this::tell)));
        return new SettingSection("data", texts.of("settings.section-data"))
                .row(texts.of("settings.data.folder"), texts.of("settings.data.folder-hint"), folder)
                .row(texts.of("settings.data.backup"), texts.of("settings.data.backup-hint"), backup)
                .row(texts.of("settings.data.restore"), texts.of("settings.data.restore-hint"), restore)
                .row(texts.of("settings.data.erase"), texts.of("settings.data.erase-hint"), erase());
    }

    /** A copy is offered first; the button wakes only when the word has been written. */
    private VBox erase() {
        String word = texts.of("settings.data.erase-word");
        Button copy = new Button(texts.of("settings.data.copy-first"));
        copy.setOnAction(_ -> file(copy, FileChooser::showSaveDialog, file -> data.backup(file.toPath(), this::tell)));
        TextField written = new TextField();
        written.setId("erase-word");
        written.setPrefColumnCount(8);
        written.setAccessibleText(texts.of("settings.data.erase-confirm", word));
        Button erase = new Button(texts.of("settings.data.erase-now"));
        erase.setId("erase");
        erase.getStyleClass().add("danger");
        erase.setDisable(true);
        written.textProperty()
                .addListener((_, _, now) -> erase.setDisable(!now.strip().equalsIgnoreCase(word)));
        erase.setOnAction(_ -> {
            written.clear();
            data.erase(this::tell);
        });
        return new VBox(
                10,
                copy,
                Words.plain(texts.of("settings.data.erase-confirm", word)),
                new FlowPane(8, 8, written, erase));
    }

    private void tell(String sentence) {
        context.navigator().tell(sentence, null);
    }

    private void file(Button at, BiFunction<FileChooser, @Nullable Window, @Nullable File> ask, Consumer<File> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.of("settings.data.file-name"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of("settings.data.file-kind"), "*.db"));
        File file =
                ask.apply(chooser, at.getScene() == null ? null : at.getScene().getWindow());
        if (file != null) {
            chosen.accept(file);
        }
    }
}
