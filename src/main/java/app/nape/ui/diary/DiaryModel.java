package app.nape.ui.diary;

import app.nape.code.Sentence;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryImport;
import app.nape.ui.PageContext;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is shown of a diary’s table before it is imported, read anew on the journal’s thread with each choice. */
public final class DiaryModel {
    private final PageContext context;
    private final byte[] file;
    private final ReadOnlyObjectWrapper<@Nullable DiaryFound> found = new ReadOnlyObjectWrapper<>();
    private final DiaryImport reader;
    private DiaryChoices choices;
    private int asked;

    /** @param file what stands in the file */
    public DiaryModel(PageContext context, byte[] file) {
        this.context = context;
        this.file = file.clone();
        reader = new DiaryImport(
                DiaryWordsReader.bundled(),
                context.care(),
                context.clocks().now().wall());
        choices = DiaryChoices.of(context.clocks().zone());
    }

    /** What was found; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable DiaryFound> found() {
        return found.getReadOnlyProperty();
    }

    DiaryChoices choices() {
        return choices;
    }

    /** Reads it for the first time; {@code refused} is told why it holds no diary. */
    public void read(Runnable shown, Consumer<Sentence> refused) {
        int number = ++asked;
        DiaryChoices now = choices;
        context.journal().ask(_ -> reading(now), read -> {
            // A choice that was made meanwhile has its own answer coming.
            if (number == asked) {
                if (read.refused() != null) {
                    refused.accept(read.refused());
                } else {
                    found.set(read.found());
                    shown.run();
                }
            }
        });
    }

    /** Reads it anew with another choice. */
    void choose(UnaryOperator<DiaryChoices> other) {
        choices = other.apply(choices);
        read(() -> {}, _ -> {});
    }

    /** Whether there is anything to import, and nothing left to be said. */
    public boolean ready() {
        DiaryFound now = found.get();
        return now != null && now.questions().isEmpty() && !now.entries().isEmpty();
    }

    /** Adds what was found to the log, as one change that can be taken back. */
    public void add(Consumer<JsonArchive.Merged> done) {
        DiaryFound now = found.get();
        if (now != null && ready()) {
            context.journal().change(journal -> JsonArchive.merge(now.contents(), journal), done);
        }
    }

    private record Reading(
            @Nullable DiaryFound found, @Nullable Sentence refused) {}

    private Reading reading(DiaryChoices now) {
        try {
            return new Reading(reader.read(file, now), null);
        } catch (ArchiveRefused refused) {
            return new Reading(null, refused.sentence());
        }
    }
}
