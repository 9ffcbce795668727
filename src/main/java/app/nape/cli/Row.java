package app.nape.cli;

import app.nape.care.PainAnswer;
import app.nape.care.PainFields;
import app.nape.care.plan.SetTurn;
import app.nape.journal.JournalEntry;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a listing writes it: the same fields for every kind, null where a kind has none.
 *
 * @param answers what a pain entry says beside its places, by name
 * @param turn which set of a programme a session was, or null
 */
record Row(
        UUID id,
        String kind,
        Instant at,
        @Nullable Instant ended,
        String what,
        @Nullable Integer score,
        @Nullable Duration length,
        @Nullable UUID episode,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable String outcome,
        @Nullable String note,
        @JsonAnyGetter Map<String, @Nullable Object> answers,
        @Nullable Turn turn) {
    /** Which set of which programme a session was; {@code skipped} holds items with a colon and the reason. */
    record Turn(
            UUID programme,
            int revision,
            String phase,
            String set,
            boolean ticked,
            List<String> items,
            List<String> skipped) {
        static @Nullable Turn of(@Nullable SetTurn turn) {
            return turn == null
                    ? null
                    : new Turn(
                            turn.plan(),
                            turn.revision(),
                            turn.phase(),
                            turn.set(),
                            turn.ticked(),
                            turn.items(),
                            turn.skipped().stream()
                                    .map(each -> each.item() + ":" + each.why().word())
                                    .toList());
        }
    }

    static Row of(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain(var pain) ->
                new Row(
                        pain.id(),
                        entry.kind(),
                        pain.started(),
                        pain.ended(),
                        pain.sites().stream()
                                .map(site -> site.side() == null
                                        ? site.siteId()
                                        : site.siteId() + " " + site.side().word())
                                .collect(Collectors.joining(", ")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        pain.note(),
                        answers(pain.fields()),
                        null);
            case JournalEntry.Reading reading ->
                plain(entry, "", reading.score().score(), null, reading.episodeId(), null, null, null, reading.note());
            case JournalEntry.Spasm spasm ->
                plain(
                        entry,
                        "",
                        spasm.worst() == null ? null : spasm.worst().score(),
                        spasm.length(),
                        spasm.episodeId(),
                        null,
                        null,
                        null,
                        spasm.note());
            case JournalEntry.Remedy remedy ->
                plain(
                        entry,
                        remedy.remedyId(),
                        null,
                        remedy.length(),
                        remedy.episodeId(),
                        remedy.before() == null ? null : remedy.before().score(),
                        remedy.after() == null ? null : remedy.after().score(),
                        null,
                        remedy.note());
            case JournalEntry.Stretch stretch ->
                plain(
                                entry,
                                stretch.routineId(),
                                null,
                                stretch.length(),
                                stretch.episodeId(),
                                stretch.before() == null
                                        ? null
                                        : stretch.before().score(),
                                stretch.after() == null ? null : stretch.after().score(),
                                stretch.outcome().word(),
                                null)
                        .with(Turn.of(stretch.turn()));
            case JournalEntry.Break taken ->
                plain(
                        entry,
                        taken.breakKind().word(),
                        null,
                        taken.length(),
                        null,
                        null,
                        null,
                        taken.outcome().word(),
                        null);
            case JournalEntry.Measure measure ->
                plain(
                        entry,
                        measure.measure().word() + " " + Math.round(measure.score() * 10) / 10.0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        measure.note());
        };
    }

    /** In a few words, for a line of a listing; lengths in this language. */
    String summary(Texts texts) {
        StringBuilder words = new StringBuilder(what);
        if (score != null) {
            words.append(score).append("/10");
        }
        if (length != null && !length.isZero()) {
            words.append(' ').append(new LengthWords(texts).of(length));
        }
        if (before != null || after != null) {
            words.append(' ')
                    .append(before == null ? "?" : before)
                    .append(" → ")
                    .append(after == null ? "?" : after);
        }
        if (outcome != null) {
            words.append(' ').append(outcome);
        }
        if (turn != null) {
            words.append(' ').append(turn.set()).append(turn.ticked() ? " ticked" : "");
        }
        return words.toString();
    }

    private static Row plain(
            JournalEntry entry,
            String what,
            @Nullable Integer score,
            @Nullable Duration length,
            @Nullable UUID episode,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable String outcome,
            @Nullable String note) {
        return new Row(
                entry.id(),
                entry.kind(),
                entry.at(),
                null,
                what,
                score,
                length,
                episode,
                before,
                after,
                outcome,
                note,
                answers(PainFields.NOTHING),
                null);
    }

    private Row with(@Nullable Turn which) {
        return new Row(id, kind, at, ended, what, score, length, episode, before, after, outcome, note, answers, which);
    }

    /** All but the note, which every kind may have. */
    private static Map<String, @Nullable Object> answers(PainFields fields) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        for (PainAnswer answer : fields.answers()) {
            if (!answer.name().equals("note")) {
                answers.put(answer.name(), answer.value());
            }
        }
        return answers;
    }
}
