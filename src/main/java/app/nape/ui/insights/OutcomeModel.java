package app.nape.ui.insights;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All answers to outcome measures. */
final class OutcomeModel {
    private final PageContext context;
    private final ReadOnlyObjectWrapper<List<JournalEntry.Measure>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** Knows nothing until {@link #reload}. */
    OutcomeModel(PageContext context) {
        this.context = context;
    }

    /** Reads them again. */
    void reload() {
        context.journal().ask(OutcomeModel::read, all::set);
    }

    private static List<JournalEntry.Measure> read(Journal journal) {
        return journal.between(Instant.MIN, Instant.MAX, Set.of("measure")).stream()
                .map(JournalEntry.Measure.class::cast)
                .toList();
    }

    /** All of them, oldest first. */
    ReadOnlyObjectProperty<List<JournalEntry.Measure>> all() {
        return all.getReadOnlyProperty();
    }

    List<JournalEntry.Measure> of(OutcomeMeasure measure) {
        return all.get().stream().filter(entry -> entry.measure() == measure).toList();
    }

    /** The first answer beside the newest; empty until there are two. */
    Optional<OutcomeChange> change(OutcomeMeasure measure) {
        List<JournalEntry.Measure> answered = of(measure);
        return answered.size() < 2
                ? Optional.empty()
                : Optional.of(new OutcomeChange(
                        measure, answered.getFirst().score(), answered.getLast().score()));
    }

    /** The activities that were named last: asked again, they can be compared. */
    List<String> activities(OutcomeMeasure measure) {
        return of(measure).reversed().stream()
                .limit(1)
                .flatMap(entry -> entry.answers().stream())
                .map(OutcomeAnswer::activity)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    void keep(JournalEntry.Measure entry) {
        boolean mended = all.get().stream().anyMatch(each -> each.id().equals(entry.id()));
        context.journal()
                .change(
                        journal -> {
                            journal.save(entry);
                            return read(journal);
                        },
                        now -> {
                            all.set(now);
                            told(mended ? "insights.measure-changed" : "insights.measure-kept");
                        });
    }

    void delete(JournalEntry.Measure entry) {
        context.journal()
                .change(
                        journal -> {
                            journal.delete(entry.id());
                            return read(journal);
                        },
                        now -> {
                            all.set(now);
                            told("insights.measure-deleted");
                        });
    }

    private void told(String key) {
        context.navigator()
                .tell(
                        context.texts().of(key),
                        () -> context.journal()
                                .change(
                                        journal -> {
                                            journal.undo();
                                            return read(journal);
                                        },
                                        now -> all.set(Objects.requireNonNull(now))));
    }
}
