package app.nape.ui.insights;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** All answers to outcome measures. */
final class OutcomeModel {
    private final PageContext context;
    private final DraftDesk drafts;
    private final ReadOnlyObjectWrapper<List<JournalEntry.Measure>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** Knows nothing until {@link #reload}. */
    OutcomeModel(PageContext context, DraftDesk drafts) {
        this.context = context;
        this.drafts = drafts;
    }

    /** Reads them again; {@code then} runs when they are known, whether or not they are others than before. */
    void reload(Runnable then) {
        context.journal().ask(OutcomeModel::read, now -> {
            known(now);
            then.run();
        });
    }

    /** What was cut off between being kept and being forgotten as a draft is not asked for again, nor what changes nothing that is. */
    private void known(List<JournalEntry.Measure> now) {
        all.set(now);
        Set<UUID> kept = now.stream().map(JournalEntry::id).collect(Collectors.toSet());
        OutcomeDrafts half = drafts.halfAnswered();
        List<OutcomeDraft> left = half.all().stream()
                .filter(draft -> draft.mends() == kept.contains(draft.id()))
                .toList();
        if (left.size() < half.all().size()) {
            drafts.keepAnswers(new OutcomeDrafts(left));
        }
    }

    /** Where what is half given is kept. */
    DraftDesk drafts() {
        return drafts;
    }

    /** What is half given for this answer. */
    Optional<OutcomeDraft> half(UUID id) {
        return drafts.halfAnswered().all().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst();
    }

    /** Throws away what is half given, with a way back. */
    void discard(OutcomeDraft half) {
        drafts.keepAnswers(drafts.halfAnswered().without(half.id()));
        context.navigator()
                .tell(
                        context.texts().of("insights.half-discarded"),
                        () -> drafts.keepAnswers(drafts.halfAnswered().with(half)));
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

    /** Those to a measure from this day on, oldest first; all of them where no day is given. */
    List<JournalEntry.Measure> since(OutcomeMeasure measure, @Nullable LocalDate from) {
        return of(measure).stream()
                .filter(entry -> from == null || !day(entry).isBefore(from))
                .toList();
    }

    /** The person's day that an answer is of. */
    LocalDate day(JournalEntry.Measure entry) {
        return context.days().dayOf(entry.at(), context.clocks().zone());
    }

    /** The first of these answers beside the newest; empty until there are two. */
    static Optional<OutcomeChange> change(OutcomeMeasure measure, List<JournalEntry.Measure> answered) {
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
                            drafts.keepAnswers(drafts.halfAnswered().without(entry.id()));
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
