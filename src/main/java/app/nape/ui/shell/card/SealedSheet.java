package app.nape.ui.shell.card;

import app.nape.ui.PageContext;
import app.nape.ui.control.Form;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks for what opens a sealed file, and asks again where it does not. What is typed is kept no longer than the card lies there. */
public final class SealedSheet extends Sheet {
    /**
     * The sheet.
     *
     * @param name of the file
     * @param passphrase whether a passphrase opens it; else the person's age key
     * @param leave takes the card away
     * @param open tries what was typed; what it is given is told why that did not open it
     */
    public SealedSheet(
            PageContext context,
            String name,
            boolean passphrase,
            Runnable leave,
            BiConsumer<String, Consumer<String>> open) {
        super(context.texts(), "sealed", context.texts().of("shell.sealed.title"), leave);
        Texts texts = context.texts();
        PasswordField field = new PasswordField();
        field.setId("sealed-field");
        field.setMaxWidth(420);
        String label = texts.of(passphrase ? "share.passphrase" : "shell.sealed.key");
        field.setAccessibleText(label);
        Label above = Words.of(label, "small", "quiet");
        above.setLabelFor(field);
        ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
        Button take = new Button(texts.of("shell.sealed.open"));
        take.setId("sealed-open");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        field.textProperty().subscribe(_ -> wrong.set(""));
        take.setOnAction(_ -> open.accept(field.getText().strip(), wrong::set));
        Form form = new Form(take);
        form.needs(wrong);
        VBox asked = new VBox(4, above, field);
        if (!passphrase) {
            asked.getChildren().add(Words.quiet(texts.of("shell.sealed.key-about")));
        }
        say(Words.of(name, "strong"), Words.plain(texts.of("shell.sealed.about")), asked, form.line("sealed-wrong"));
        offer(take, button("sealed-cancel", texts.of("shell.cancel"), () -> {}, "flat"));
        beginAt(field);
    }
}
