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
     * @param table what stands in it, where it is a table that is not too large
     * @param refused why it was not opened, or null
     */
    private record Opened(
            @Nullable AgeFile file,
            FileKind kind,
            byte @Nullable [] table,
            @Nullable Sentence refused) {
        static Opened refused(Sentence why) {
            return new Opened(null, FileKind.FOREIGN, null, why);
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
                take(open, opened, name);
            }
        });
    }

    private static Opened opened(Path file, String typed) {
        try {
            AgeFile open = byPassphrase(file) ? AgeFile.open(file, typed) : AgeFile.open(file, List.of(AgeKey.of(typed)));
            FileKind kind;
            try (InputStream in = open.in()) {
                kind = FileKind.of(in);
            }
            if (kind != FileKind.TABLE) {
                return new Opened(open, kind, null, null);
            }
            try (InputStream in = open.in()) {
                byte[] table = in.readNBytes(DiaryImport.MOST_BYTES + 1);
                return table.length > DiaryImport.MOST_BYTES
                        ? Opened.refused(Sentence.of("diary.too-large"))
                        : new Opened(open, kind, table, null);
            }
        } catch (SealRefused refused) {
            return Opened.refused(refused.sentence());
        } catch (IllegalArgumentException noKey) {
            return Opened.refused(Sentence.of("shell.sealed.no-key"));
        } catch (IOException gone) {
            return Opened.refused(Sentence.of("share.seal.closed"));
        }
    }

    private void take(AgeFile open, Opened what, String name) {
        byte[] table = what.table();
        if (table != null) {
            new TableIn(context, shell, cards).show(table, name);
        } else if (what.kind() == FileKind.ARCHIVE) {
            cards.lay(new DropSheet(
                    context.texts(),
                    "archive",
                    name,
                    shell::closeCard,
                    () -> new ArchiveIn(context).add(open::in, name)));
        } else {
            context.navigator().tell(context.texts().of("shell.drop-foreign", name), null);
        }
    }
}
