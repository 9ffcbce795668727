package app.nape.ui.settings;

import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.lock.Passphrase;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A passphrase is set by writing it twice, and taken away by writing it once. */
final class PassphraseSetting extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final PasswordField one = new PasswordField();
    private final PasswordField two = new PasswordField();
    private final Button act = new Button();
    private final Label said = Words.of("", "small");

    PassphraseSetting(PageContext context) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        setId("passphrase");
        ready(one, "passphrase-one");
        ready(two, "passphrase-two");
        two.setPromptText(texts.of("settings.passphrase-again"));
        two.setAccessibleText(texts.of("settings.passphrase-again"));
        two.managedProperty().bind(two.visibleProperty());
        act.setId("passphrase-act");
        act.setOnAction(_ -> act());
        said.setId("passphrase-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(new FlowPane(8, 8, one, two, act), said);
        context.settings().settings().subscribe(_ -> show());
    }

    private void ready(PasswordField field, String id) {
        field.setId(id);
        field.setPromptText(texts.of("settings.lock.passphrase"));
        field.setAccessibleText(texts.of("settings.lock.passphrase"));
        field.setOnAction(_ -> act());
    }

    private boolean isSet() {
        return context.settings().settings().get().privacy().passphrase() != null;
    }

    private void show() {
        two.setVisible(!isSet());
        act.setText(texts.of(isSet() ? "settings.passphrase-remove" : "settings.passphrase-set"));
    }

    private void act() {
        String kept = context.settings().settings().get().privacy().passphrase();
        String words = one.getText();
        if (kept == null && (words.isBlank() || !words.equals(two.getText()))) {
            said.setText(texts.of(words.isBlank() ? "settings.passphrase-empty" : "settings.passphrase-differ"));
            return;
        }
        act.setDisable(true);
        Thread.startVirtualThread(() -> {
            boolean right = kept == null || Passphrase.matches(words, kept);
            String hash = kept == null ? Passphrase.hash(words) : right ? null : kept;
            String said = kept == null ? "set" : right ? "gone" : "wrong";
            FxThread.EXECUTOR.execute(() -> done(hash, said));
        });
    }

    private void done(@org.jspecify.annotations.Nullable String hash, String outcome) {
        act.setDisable(false);
        one.clear();
        two.clear();
        PrivacySection.change(context.settings(), it -> it.withPassphrase(hash));
        // texts: settings.passphrase-said.*
        said.setText(texts.of("settings.passphrase-said." + outcome));
    }
}
