package app.nape.ui.lock;

import app.nape.settings.Privacy;
import app.nape.settings.Settings;
import app.nape.ui.FxThread;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands before everything while the window is hidden. Help stays within reach. */
public final class LockView extends StackPane {
    private final Texts texts;
    private final Runnable opened;
    private final @Nullable String kept;
    private final PasswordField field = new PasswordField();
    private final Button open = new Button();
    private final FieldProblem fault;
    private final BooleanProperty looking = new SimpleBooleanProperty();

    /**
     * Hidden until it is opened.
     *
     * @param opened runs when the person may see the window
     * @param help shows the red-flag card, without anything personal
     */
    public LockView(Texts texts, ReadOnlyObjectProperty<Settings> settings, Runnable opened, Runnable help) {
        this.texts = texts;
        this.opened = opened;
        fault = new FieldProblem(field, "lock-fault", texts.of("settings.lock.passphrase"));
        Privacy privacy = settings.get().privacy();
        kept = privacy.passphrase();
        setId("lock");
        getStyleClass().add("lock");
        FontIcon sign = new FontIcon(Feather.EYE_OFF);
        sign.getStyleClass().add("lock-sign");
        field.setId("lock-passphrase");
        field.setPromptText(texts.of("settings.lock.passphrase"));
        field.setMaxWidth(320);
        field.setVisible(kept != null);
        field.managedProperty().bind(field.visibleProperty());
        field.setOnAction(_ -> open());
        open.setText(texts.of(kept == null ? "settings.lock.show" : "settings.lock.open"));
        open.setId("lock-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(kept == null);
        open.setOnAction(_ -> open());
        Button get = new Button(texts.of("shell.get-help"), new FontIcon(Feather.LIFE_BUOY));
        get.setId("lock-help");
        get.getStyleClass().add("danger");
        get.setOnAction(_ -> help.run());
        // While one is looked at, and while none is written, there is nothing to open with.
        open.disableProperty().bind(looking.or(field.textProperty().isEmpty().and(field.visibleProperty())));
        open.setAccessibleHelp(kept == null ? null : texts.of("settings.lock.passphrase-first"));
        field.textProperty().addListener((_, _, _) -> fault.found(""));
        Label more = Words.of(texts.of("settings.lock.more"), "quiet", "small");
        more.setTextAlignment(TextAlignment.CENTER);
        more.setVisible(kept != null);
        more.setManaged(kept != null);
        FlowPane buttons = new FlowPane(12, 12, open, get);
        buttons.setAlignment(Pos.CENTER);
        VBox middle = new VBox(
                16, sign, Words.of(texts.of("settings.lock.title"), "page-title"), field, fault, buttons, more);
        middle.setAlignment(Pos.CENTER);
        middle.setMaxWidth(460);
        getChildren().add(middle);
    }

    /** Puts the keyboard where it opens. */
    public void takeFocus() {
        if (kept == null) {
            open.requestFocus();
        } else {
            field.requestFocus();
        }
    }

    private void open() {
        String hash = kept;
        if (hash == null) {
            opened.run();
            return;
        }
        if (open.isDisabled()) {
            return;
        }
        String words = field.getText();
        looking.set(true);
        FxThread.aside(() -> Passphrase.matches(words, hash), this::answered);
    }

    private void answered(boolean right) {
        looking.set(false);
        if (right) {
            opened.run();
        } else {
            field.clear();
            fault.found(texts.of("settings.lock.wrong"));
            fault.tell();
            field.requestFocus();
        }
    }
}
