package app.nape.ui.settings.practice;

import app.nape.exchange.GivenFile;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.SenderCard;
import app.nape.exchange.plan.SenderCopy;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.SaidLine;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A copy of the card and its keys under a passphrase: written, and opened on another computer or after a loss. */
public final class CardCopy extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final PracticeDesk desk;
    private final FileChoice files;
    private final Runnable changed;
    private final PasswordField passphrase = new PasswordField();
    private final SaidLine said = new SaidLine("card-copy-said", "small");
    private @Nullable SenderCard waiting;

    /** @param changed runs when the card is another */
    public CardCopy(PageContext context, PracticeDesk desk, FileChoice files, Runnable changed) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        this.files = files;
        this.changed = changed;
        String name = texts.of("practice.copy.passphrase");
        passphrase.setId("card-passphrase");
        passphrase.setPromptText(name);
        passphrase.setAccessibleText(name);
        passphrase.textProperty().addListener((_, _, _) -> waiting = null);
        Button write = new Button(texts.of("practice.copy.write"));
        write.setId("card-copy");
        write.setOnAction(_ -> write());
        Button open = new Button(texts.of("practice.copy.open"));
        open.setId("card-open");
        open.setOnAction(_ -> open());
        getChildren().addAll(new FlowPane(8, 8, passphrase, write, open), said);
    }

    // texts: practice.copy.write practice.copy.open
    private FileChoice.Kind kind(String title) {
        return new FileChoice.Kind(texts.of(title), texts.of("practice.copy.kind"), "*.nape-sender");
    }

    private void write() {
        String words = passphrase.getText();
        if (words.codePointCount(0, words.length()) < SenderCopy.SHORTEST) {
            said.say(texts.of("plan.passphrase-short", SenderCopy.SHORTEST));
            return;
        }
        slowly(() -> {
            Optional<SenderCard> card = desk.sender().load();
            if (card.isEmpty()) {
                return () -> said.say(texts.of("practice.card.needs-name"));
            }
            byte[] bytes = SenderCopy.write(card.get(), words);
            return () -> files.toWrite(this, kind("practice.copy.write"), "card.nape-sender")
                    .ifPresent(file -> write(file, bytes));
        });
    }

    private void write(Path file, byte[] bytes) {
        try {
            context.files().write(file, bytes);
            passphrase.clear();
            said.say(texts.of("practice.copy.written", Objects.requireNonNull(file.getFileName())));
        } catch (IOException problem) {
            said.say(texts.of("practice.save.unwritten", file));
        }
    }

    private void open() {
        SenderCard confirmed = waiting;
        if (confirmed != null) {
            take(confirmed);
            return;
        }
        String words = passphrase.getText();
        files.toRead(this, kind("practice.copy.open"))
                .ifPresent(file -> slowly(() -> {
                    SenderCard card = SenderCopy.read(bytes(file), words);
                    return () -> ask(card);
                }));
    }

    private byte[] bytes(Path file) {
        try {
            return GivenFile.read(file);
        } catch (GivenFile.Unfit unfit) {
            throw new PlanRefused("practice.copy.unreadable");
        }
    }

    /** Another card that is here is replaced only after it was said what that means. */
    private void ask(SenderCard card) {
        if (another(card)) {
            waiting = card;
            said.say(texts.of("practice.copy.replaces"));
        } else {
            take(card);
        }
    }

    private boolean another(SenderCard card) {
        try {
            return desk.sender()
                    .load()
                    .filter(kept -> !kept.signing().key().equals(card.signing().key()))
                    .isPresent();
        } catch (PlanRefused unreadable) {
            return false;
        }
    }

    private void take(SenderCard card) {
        waiting = null;
        try {
            desk.sender().replace(card);
            passphrase.clear();
            said.say(texts.of("practice.copy.opened", card.sender().name()));
            changed.run();
        } catch (IOException problem) {
            said.say(texts.of("practice.card.unwritten"));
        }
    }

    /** What a passphrase is made into takes a while on purpose; the window goes on meanwhile. */
    private void slowly(Supplier<Runnable> work) {
        said.say("");
        setDisable(true);
        Thread.startVirtualThread(() -> {
            Runnable then;
            try {
                then = work.get();
            } catch (PlanRefused refused) {
                then = () -> said.say(texts.of(refused.sentence()));
            }
            Runnable done = then;
            FxThread.EXECUTOR.execute(() -> {
                setDisable(false);
                done.run();
            });
        });
    }
}
