package app.nape.ui.share;

import app.nape.exchange.seal.Seal;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Form;
import app.nape.ui.control.OnClipboard;
import app.nape.words.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Saves, prints and copies what was chosen, and stops what takes too long. */
final class ShareActions {
    private final PageContext context;
    private final Texts texts;
    private final ShareModel model;
    private final FileChoice files;
    private final Node card;
    private final Runnable leave;
    private final Button save = new Button();
    private final Button print = new Button();
    private final Button copy = new Button();
    private final Button stop = new Button();
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");

    /** @param card over whose window files are chosen */
    ShareActions(PageContext context, ShareModel model, FileChoice files, Node card, Runnable leave) {
        this.context = context;
        texts = context.texts();
        this.model = model;
        this.files = files;
        this.card = card;
        this.leave = leave;
        dress(save, "share-save", "share.save", this::save);
        dress(print, "share-print", "share.print", this::print);
        dress(copy, "share-copy", "share.copy", this::copy);
        dress(stop, "share-stop", "share.stop", model.work()::cancel);
        save.getStyleClass().add("accent");
        card.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getTarget() instanceof ToggleButton pill && pill.isSelected()) {
                entered(pressed);
            }
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (!(pressed.getTarget() instanceof ButtonBase)) {
                entered(pressed);
            }
        });
        print.disableProperty().bind(model.paper().isNull());
        model.work().running().subscribe(_ -> arrange());
        model.form().subscribe(_ -> arrange());
        model.ready().subscribe(_ -> arrange());
    }

    /**
     * Enter saves where it means nothing else, as on what is chosen already. Not as the window's default button: that one takes Enter away
     * from a page beneath for good.
     */
    private void entered(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && save.isVisible()) {
            save.fire();
            pressed.consume();
        }
    }

    private void dress(Button button, String id, String words, Runnable does) {
        button.setText(texts.of(words));
        button.setId(id);
        button.setOnAction(_ -> does.run());
    }

    List<Button> buttons() {
        return List.of(save, print, copy, stop);
    }

    Node foot() {
        ProgressBar bar = new ProgressBar();
        bar.setId("share-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("share.saving"));
        bar.progressProperty().bind(model.work().progress());
        bar.visibleProperty().bind(model.work().running());
        bar.managedProperty().bind(bar.visibleProperty());
        Form form = new Form(save);
        ReadOnlyStringWrapper seal = new ReadOnlyStringWrapper("");
        Runnable look = () -> seal.set(model.seal().missing().map(texts::of).orElse(""));
        model.seal().way().subscribe(look);
        model.seal().passphrase().subscribe(look);
        model.seal().again().subscribe(look);
        model.seal().key().subscribe(look);
        form.needs(nothing);
        form.needs(seal);
        return new VBox(8, bar, form.line("share-missing"));
    }

    private void arrange() {
        boolean running = model.work().running().get();
        ShareForm form = model.form().get();
        nothing.set(model.ready().get() ? "" : texts.of("share.handout-held"));
        there(save, !running);
        there(stop, running);
        there(print, !running && form.paper() && model.ready().get());
        there(copy, !running && form == ShareForm.REPORT);
        if (running && card.getScene() != null) {
            stop.requestFocus();
        }
    }

    private static void there(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private void print() {
        byte[] pdf = model.paper().get();
        if (pdf != null) {
            OnPaper.print(context, pdf, card);
        }
    }

    private void copy() {
        model.notes(lines -> {
            OnClipboard.put(lines);
            context.navigator().tell(texts.of("share.copied"), null);
        });
    }

    private void save() {
        ShareForm form = model.form().get();
        boolean sealed = model.seal().way().get() != SealChoice.Way.OPEN;
        FileChoice.Kind kind = new FileChoice.Kind(
                texts.of("share.title"),
                texts.of("share.form." + form.word()),
                sealed ? "*" + Seal.ENDING : "*." + form.ending());
        files.toWrite(card, kind, model.fileName())
                .ifPresent(file -> model.save(file, said -> {
                    context.navigator().tell(said, null);
                    if (card.getScene() != null) {
                        leave.run();
                    }
                }));
    }
}
