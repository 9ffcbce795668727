package app.nape.ui.shell;

import app.nape.content.RoutineRefused;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.OwnArrivals;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import app.nape.ui.PageContext;
import app.nape.words.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /** Reads it on the journal's thread; one that is refused changes nothing. */
    void add(Path file) {
        OwnStretches before =
                OwnStretches.of(context.settings().settings().get().stretching());
        context.journal().change(journal -> added(journal, file, before), done -> {
            if (!done.own().equals(before)) {
                context.settings().change(now -> now.withStretching(done.own()::in));
            }
            context.navigator()
                    .tell(
                            done.said(),
                            done.entries() == 0 ? null : () -> context.journal().change(Journal::undo, _ -> {}));
        });
    }

    private record Done(String said, int entries, OwnStretches own) {}

    private Done added(Journal journal, Path file, OwnStretches before) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            JsonArchive.Contents contents = JsonArchive.read(
                    in, context.care().arriving(context.clocks().now().wall())::fault);
            OwnStretches after = OwnArrivals.with(texts, context.exercises(), before, contents.stretches());
            JsonArchive.Merged merged = JsonArchive.merge(contents, journal);
            journal.keepActive(contents.hours());
            journal.keepPositions(contents.positions());
            return new Done(
                    texts.of("shell.drop-added", merged.added(), merged.same(), merged.kept()), merged.added(), after);
        } catch (ArchiveRefused refused) {
            return new Done(texts.of(refused.sentence()), 0, before);
        } catch (RoutineRefused refused) {
            return new Done(String.valueOf(refused.getMessage()), 0, before);
        } catch (IOException unreadable) {
            return new Done(texts.of("shell.drop-unreadable", String.valueOf(file.getFileName())), 0, before);
        }
    }
}
