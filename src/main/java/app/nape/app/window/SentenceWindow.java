package app.nape.app.window;

import app.nape.app.parts.ProcessParts;
import app.nape.settings.Settings;
import app.nape.ui.FxThread;
import app.nape.ui.control.Wrapping;
import app.nape.ui.theme.SystemContrast;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.io.Console;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A small window of one sentence, for whoever started Nape from an icon and would see nothing of why it did not open. */
public final class SentenceWindow {
    private static final double WIDTH = 460;

    private SentenceWindow() {}

    /** Whether nobody reads what is written to the terminal, for there is none. */
    public static boolean needed() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty();
    }

    /** Shows the sentence and waits until the window is closed; where nothing can be shown, nothing is. */
    public static void show(Texts texts, String sentence) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Nape.begin();
        try {
            Nape.await();
        } catch (NoToolkit nowhere) {
            return;
        }
        FxThread.EXECUTOR.execute(() -> {
            Stage stage = stage(texts, sentence);
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
        });
        closed.await();
        Platform.exit();
    }

    static Stage stage(Texts texts, String sentence) {
        Label said = new Label(sentence);
        Wrapping.on(said);
        Button close = new Button(texts.of("agent.start.close"));
        close.setId("sentence-close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        HBox row = new HBox(close);
        row.setAlignment(Pos.CENTER_RIGHT);
        VBox root = new VBox(20, said, row);
        root.setPadding(new Insets(24));
        root.setPrefWidth(WIDTH);
        root.setAccessibleText(sentence);
        Stage stage = new Stage();
        Scene scene = new Scene(root);
        new Theme(
                        new ReadOnlyObjectWrapper<Settings>(ProcessParts.shipped()),
                        Platform.getPreferences().colorSchemeProperty(),
                        SystemContrast.property())
                .dress(scene);
        stage.setTitle("Nape");
        stage.setScene(scene);
        close.setOnAction(_ -> stage.close());
        return stage;
    }
}
