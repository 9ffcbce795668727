package app.nape.ui.diary;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainQuality;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.RemedyKind;
import app.nape.code.Sentence;
import app.nape.content.CareCatalogue;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryImport;
import app.nape.journal.ArrivalBounds;
import app.nape.settings.OwnStretches;
import app.nape.ui.PageContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is shown of a diary’s table before it is imported, read anew on the journal’s thread with each choice. */
public final class DiaryModel {
    private final PageContext context;
    private final byte[] file;
    private final ReadOnlyObjectWrapper<@Nullable DiaryFound> found = new ReadOnlyObjectWrapper<>();
    private DiaryChoices choices;
    private int asked;

    /** @param file what stands in the file */
    public DiaryModel(PageContext context, byte[] file) {
        this.context = context;
        this.file = file.clone();
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
            JsonArchive.Contents contents = new JsonArchive.Contents(
                    now.entries(), OwnStretches.NOTHING, new TreeMap<>(), now.written(), EpisodeSafety.NONE);
            context.journal().change(journal -> JsonArchive.merge(contents, journal), done);
        }
    }

    private record Reading(
            @Nullable DiaryFound found, @Nullable Sentence refused) {}

    private Reading reading(DiaryChoices now) {
        CareCatalogue care = context.care();
        Map<String, Set<BodySide>> sides =
                care.sites().stream().collect(Collectors.toMap(BodySite::id, BodySite::sides));
        ArrivalBounds bounds = new ArrivalBounds(
                context.clocks().now().wall(),
                keys(care.sites(), BodySite::id),
                keys(care.triggers(), Trigger::id),
                keys(care.symptoms(), Symptom::id),
                keys(care.qualities(), PainQuality::id),
                keys(care.remedies().all(), RemedyKind::id));
        try {
            return new Reading(
                    new DiaryImport(
                                    DiaryWordsReader.bundled(),
                                    sides,
                                    context.clocks().now().wall(),
                                    bounds::fault)
                            .read(file, now),
                    null);
        } catch (ArchiveRefused refused) {
            return new Reading(null, refused.sentence());
        }
    }

    private static <T> Set<String> keys(List<T> words, Function<T, String> key) {
        return words.stream().map(key).collect(Collectors.toSet());
    }
}
