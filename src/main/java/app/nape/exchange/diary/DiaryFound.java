package app.nape.exchange.diary;

import app.nape.care.EpisodeSafety;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.exchange.JsonArchive;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a table, and what would come into the log from it.
 *
 * @param diary the name of the diary it is from, or null
 * @param charset its encoding
 * @param separator between two cells
 * @param columns in their order
 * @param order of day, month and year; null while it has to be said
 * @param scale of the scores; null when there are none, or while it has to be said
 * @param entries what would be added, in the order of the table; nothing while something has to be said
 * @param written where and by which day each was written
 * @param questions what has to be said before anything can be imported
 * @param remarks what was taken for what, where another reading was possible
 * @param leftOut rows of which nothing is taken over, and why
 */
public record DiaryFound(
        @Nullable String diary,
        String charset,
        char separator,
        List<Column> columns,
        @Nullable DayOrder order,
        @Nullable ScoreScale scale,
        List<JournalEntry> entries,
        Map<UUID, Written> written,
        Set<Question> questions,
        List<Sentence> remarks,
        List<Sentence> leftOut) {
    public DiaryFound {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
        written = Map.copyOf(written);
        questions = Set.copyOf(questions);
        remarks = List.copyOf(remarks);
        leftOut = List.copyOf(leftOut);
    }

    /** What would be added, as an archive holds it. */
    public JsonArchive.Contents contents() {
        return new JsonArchive.Contents(entries, OwnStretches.NOTHING, new TreeMap<>(), written, EpisodeSafety.NONE);
    }

    /** How many pains would be added. */
    public long pains() {
        return entries.stream().filter(JournalEntry.Pain.class::isInstance).count();
    }

    /** How many remedies would be added. */
    public long remedies() {
        return entries.stream().filter(JournalEntry.Remedy.class::isInstance).count();
    }

    /** A date as the table writes it, to ask about its order; an empty text without one. */
    public String exampleOfDate() {
        return columns.stream()
                .filter(column -> column.field() == DiaryField.DATE)
                .map(column -> Excerpt.of(column.example()))
                .findFirst()
                .orElse("");
    }

    /** What only a person can know. */
    public enum Question implements Worded {
        /** 03/04/26 is a day in March or in April. */
        ORDER,
        /** A 3 is little of ten, and the most of three. */
        SCALE
    }

    /**
     * A column.
     *
     * @param name as written
     * @param field what it says
     * @param example a filled cell of it, or an empty text
     */
    public record Column(String name, DiaryField field, String example) {}
}
