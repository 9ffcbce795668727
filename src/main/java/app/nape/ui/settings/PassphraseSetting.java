package app.nape.ui.settings;

import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Words;
import app.nape.ui.lock.Passphrase;
import app.nape.words.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final FieldProblem first;
    private final FieldProblem second;
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final SaidLine said = new SaidLine("passphrase-said", "small");

    PassphraseSetting(PageContext context) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        setId("passphrase");
        first = ready(one, "passphrase-one", texts.of("settings.lock.passphrase"));
        second = ready(two, "passphrase-two", texts.of("settings.passphrase-again"));
        VBox again = new VBox(4, two, second);
        again.visibleProperty().bind(two.visibleProperty());
        again.managedProperty().bind(two.visibleProperty());
        act.setId("passphrase-act");
        StringBinding missing = Bindings.createStringBinding(
                () -> first.wrong().get().isEmpty()
                        ? second.wrong().get()
                        : first.wrong().get(),
                first.wrong(),
                second.wrong());
        act.disableProperty().bind(looking.or(missing.isNotEmpty()));
        act.accessibleHelpProperty().bind(missing);
        act.setOnAction(_ -> act());
        getChildren().addAll(new FlowPane(8, 8, new VBox(4, one, first), again, act), why(missing), said);
        context.settings().settings().subscribe(_ -> show());
    }

    /** Why the button sleeps, where no field says it. */
    private Label why(StringBinding missing) {
        Label why = Words.of("", "quiet", "small");
        why.setId("passphrase-why");
        why.textProperty().bind(missing);
        why.visibleProperty()
                .bind(missing.isNotEmpty()
                        .and(first.textProperty().isEmpty())
                        .and(second.textProperty().isEmpty()));
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }

    private FieldProblem ready(PasswordField field, String id, String name) {
        field.setId(id);
        field.setPromptText(name);
        field.setOnAction(_ -> act());
        field.textProperty().addListener((_, _, _) -> look());
        return new FieldProblem(field, id + "-problem", name);
    }

    /** A first one is written, and the second the same where one is set; the second is complained of only once it is begun. */
    private void look() {
        first.found(one.getText().isBlank() ? texts.of("settings.passphrase-empty") : "");
        boolean differ = !isSet() && !one.getText().equals(two.getText());
        second.found(differ ? texts.of("settings.passphrase-differ") : "");
    }

    private boolean isSet() {
        return context.settings().settings().get().privacy().passphrase() != null;
    }

    private void show() {
        two.setVisible(!isSet());
        look();
        act.setText(texts.of(isSet() ? "settings.passphrase-remove" : "settings.passphrase-set"));
    }

    private void act() {
        String kept = context.settings().settings().get().privacy().passphrase();
        String words = one.getText();
        said.say("");
        if (act.isDisabled()) {
            first.tell();
            second.tell();
            return;
        }
        boolean here = one.isFocused() || two.isFocused() || act.isFocused();
        looking.set(true);
        Thread.startVirtualThread(() -> {
            boolean right = kept == null || Passphrase.matches(words, kept);
            String hash = kept == null ? Passphrase.hash(words) : right ? null : kept;
            String said = kept == null ? "set" : right ? "gone" : "wrong";
            FxThread.EXECUTOR.execute(() -> {
                done(hash, said);
                if (here) {
                    // Else it goes to what comes next, and that is another choice.
                    one.requestFocus();
                }
            });
        });
    }

    private void done(@org.jspecify.annotations.Nullable String hash, String outcome) {
        looking.set(false);
        one.clear();
        two.clear();
        first.settle();
        second.settle();
        PrivacySection.change(context.settings(), it -> it.withPassphrase(hash));
        // texts: settings.passphrase-said.*
        said.say(texts.of("settings.passphrase-said." + outcome));
    }
}
