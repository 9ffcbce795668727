package app.nape.ui.shell;

import app.nape.content.OneLine;
import app.nape.content.RoutineRefused;
import app.nape.exchange.ArchiveReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.OwnArrivals;
import app.nape.exchange.seal.SealRefused;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import app.nape.ui.PageContext;
import app.nape.words.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds what an archive holds and the log does not, as {@code nape import} does: it can be repeated and taken back. */
final class ArchiveIn {
    private final PageContext context;
    private final Texts texts;

    ArchiveIn(PageContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    /** Begins to read an archive, from the beginning at each call. */
    @FunctionalInterface
    interface Opening {
        InputStream in() throws IOException;
    }

    /** Reads it on the journal's thread; one that is refused changes nothing. */
    void add(Path file) {
        add(() -> Files.newInputStream(file), OneLine.of(String.valueOf(file.getFileName())));
    }

    /** The same for what is read from somewhere else; {@code name} is the file's. */
    void add(Opening opening, String name) {
        OwnStretches before =
                OwnStretches.of(context.settings().settings().get().stretching());
        context.journal().change(journal -> added(journal, opening, name, before), done -> {
            if (!done.own().equals(before)) {
                context.settings().change(now -> now.withStretching(done.own()::in));
            }
            context.navigator().tell(done.said(), BroughtIn.undoing(context, done.entries(), name));
        });
    }

    private record Done(String said, int entries, OwnStretches own) {}

    private Done added(Journal journal, Opening opening, String name, OwnStretches before) {
        try {
            OwnStretches after;
            try (ArchiveReader head = reader(opening)) {
                after = OwnArrivals.with(
                        texts, context.exercises(), before, head.head().stretches());
            }
            JsonArchive.Merged merged = JsonArchive.merge(() -> reader(opening), journal, true);
            return new Done(BroughtIn.words(texts, merged), merged.added(), after);
        } catch (ArchiveRefused refused) {
            return new Done(texts.of(refused.sentence()), 0, before);
        } catch (SealRefused damaged) {
            return new Done(texts.of(damaged.sentence()), 0, before);
        } catch (RoutineRefused refused) {
            return new Done(String.valueOf(refused.getMessage()), 0, before);
        } catch (UncheckedIOException unreadable) {
            return new Done(texts.of("shell.drop-unreadable", name), 0, before);
        }
    }

    private ArchiveReader reader(Opening opening) {
        try {
            return new ArchiveReader(
                    new BufferedInputStream(opening.in()),
                    context.care().arriving(context.clocks().now().wall())::fault);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
