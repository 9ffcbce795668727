package app.nape.ui.shell;

import app.nape.code.Sentence;
import app.nape.exchange.FileKind;
import app.nape.exchange.diary.DiaryImport;
import app.nape.exchange.seal.AgeFile;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.SealRefused;
import app.nape.ui.PageContext;
import app.nape.ui.shell.card.DropSheet;
import app.nape.ui.shell.card.SealedSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens an archive or a table that is sealed, with what the person types, and goes on with what is in it. */
final class SealedIn {
    private final PageContext context;
    private final Shell shell;
    private final Cards cards;

    SealedIn(PageContext context, Shell shell, Cards cards) {
        this.context = context;
        this.shell = shell;
        this.cards = cards;
    }

    /** Whether a passphrase opens it. */
    static boolean byPassphrase(Path file) {
        try {
            return AgeFile.byPassphrase(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Lays the card that asks for what opens the file. */
    void ask(Path file, String name) {
        if (!shell.isLocked()) {
            boolean passphrase = byPassphrase(file);
            cards.lay(new SealedSheet(
                    context, name, passphrase, shell::closeCard, (typed, wrong) -> open(file, typed, name, wrong)));
        }
    }

    /**
     * What came of it.
     *
     * @param refused why it was not opened, or null
     */
    private record Opened(
            @Nullable AgeFile file, FileKind kind, @Nullable Sentence refused) {
        static Opened refused(Sentence why) {
            return new Opened(null, FileKind.FOREIGN, why);
        }
    }

    private void open(Path file, String typed, String name, Consumer<String> wrong) {
        context.journal().ask(_ -> opened(file, typed), opened -> {
            Sentence refused = opened.refused();
            AgeFile open = opened.file();
            if (refused != null) {
                wrong.accept(context.texts().of(refused));
            } else if (open != null && !shell.isLocked()) {
                shell.closeCard();
                take(open, opened.kind(), name);
            }
        });
    }

    private static Opened opened(Path file, String typed) {
        try {
            AgeFile open =
                    byPassphrase(file) ? AgeFile.open(file, typed) : AgeFile.open(file, List.of(AgeKey.of(typed)));
            try (InputStream in = open.in()) {
                return new Opened(open, FileKind.of(in), null);
            }
        } catch (SealRefused refused) {
            return Opened.refused(refused.sentence());
        } catch (IllegalArgumentException noKey) {
            return Opened.refused(Sentence.of("shell.sealed.no-key"));
        } catch (IOException gone) {
            return Opened.refused(Sentence.of("share.seal.closed"));
        }
    }

    private void take(AgeFile open, FileKind kind, String name) {
        switch (kind) {
            case TABLE -> context.journal().ask(_ -> table(open), table -> show(table, name));
            case ARCHIVE ->
                cards.lay(new DropSheet(
                        context.texts(),
                        "archive",
                        name,
                        shell::closeCard,
                        () -> new ArchiveIn(context).add(open::in, name)));
            default -> context.navigator().tell(context.texts().of("shell.drop-foreign", name), null);
        }
    }

    /** All of a table, or a byte more than one may have; empty where the file is gone or was changed. */
    private static Optional<byte[]> table(AgeFile open) {
        try (InputStream in = open.in()) {
            return Optional.of(in.readNBytes(DiaryImport.MOST_BYTES + 1));
        } catch (IOException | SealRefused damaged) {
            return Optional.empty();
        }
    }

    private void show(Optional<byte[]> table, String name) {
        if (table.isEmpty()) {
            context.navigator().tell(context.texts().of("shell.drop-unreadable", name), null);
        } else if (table.get().length > DiaryImport.MOST_BYTES) {
            context.navigator().tell(context.texts().of("diary.too-large"), null);
        } else if (!shell.isLocked()) {
            new TableIn(context, shell, cards).show(table.get(), name);
        }
    }
}
