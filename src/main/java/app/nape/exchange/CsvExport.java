package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.OutcomeAnswer;
import app.nape.care.PainAnswer;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.plan.SetTurn;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table for a spreadsheet: RFC 4180, one line an entry, times as the clock showed them where it was written, with their
 * offset; what is kept by a key stands there by its key and in words. A cell that a spreadsheet could take for a formula is written as text.
 */
public final class CsvExport {
    private static final List<String> FIRST = List.of(
            "kind",
            "id",
            "at",
            "ended",
            "episode",
            "score",
            "before",
            "after",
            "sites",
            "triggers",
            "symptoms",
            "qualities",
            "what",
            "outcome",
            "minutes",
            "answers",
            "note");

    /** What came later stands behind, for programs that count columns. */
    private static final List<String> LATER = List.of(
            "changes",
            "answered",
            "unanswered",
            "longest",
            "sat",
            "stood",
            "programme",
            "revision",
            "phase",
            "set",
            "ticked",
            "items",
            "skipped",
            "zone",
            "day",
            "done",
            "signs",
            "signs_seen",
            "signs_advised",
            "signs_advised_for",
            "signs_answers",
            "kind_words",
            "sites_words",
            "triggers_words",
            "symptoms_words",
            "qualities_words",
            "what_words",
            "outcome_words",
            "done_words",
            "signs_words");

    private static final List<String> COLUMNS = Stream.of(
                    FIRST.stream(), PainFields.NOTHING.answers().stream().map(PainAnswer::name), LATER.stream())
            .flatMap(names -> names)
            .distinct()
            .toList();

    private static final Map<String, Integer> PLACES =
            IntStream.range(0, COLUMNS.size()).boxed().collect(Collectors.toMap(COLUMNS::get, Function.identity()));

    private final EntryNames names;
    private final Writer out;

    /**
     * Writes the heading. The writer stays open and should encode UTF-8.
     *
     * @param names the words that stand beside keys
     */
    public CsvExport(EntryNames names, Writer out) throws IOException {
        this.names = names;
        this.out = out;
        // Spreadsheets take a file without this mark for the system's old code page.
        out.write('\uFEFF');
        out.write(String.join(",", COLUMNS) + "\r\n");
    }

    /** Every column with what it means, as a table of its own. */
    // texts: share.column.*
    public static String dictionary(Texts texts) {
        StringBuilder all = new StringBuilder("\uFEFFcolumn,meaning\r\n");
        for (String column : COLUMNS) {
            all.append(column)
                    .append(',')
                    .append(CsvLine.safe(texts.of("share.column." + column)))
                    .append("\r\n");
        }
        return all.toString();
    }

    /**
     * A line for an entry.
     *
     * @param written where and by which day it was written
     */
    public void entry(JournalEntry entry, Written written) throws IOException {
        CsvLine line = line(entry.kind(), written.zone())
                .with("id", entry.id())
                .with("at", entry.at())
                .with("zone", written.zone().getId())
                .with("day", written.day())
                .with("what_words", names.what(entry))
                .with("outcome_words", names.outcome(entry));
        out.write(filled(line, entry).written());
    }

    /** A line for each day's changes of position; lengths in minutes. */
    public void positions(SortedMap<LocalDate, PositionDay> days) throws IOException {
        for (Map.Entry<LocalDate, PositionDay> each : days.entrySet()) {
            PositionDay day = each.getValue();
            out.write(line("position", ZoneOffset.UTC)
                    .with("at", each.getKey())
                    .with("day", each.getKey())
                    .with("changes", day.changes())
                    .with("answered", day.answered())
                    .with("unanswered", day.lapsed())
                    .with("longest", day.longest())
                    .with("sat", day.sat())
                    .with("stood", day.stood())
                    .written());
        }
    }

    /** A line for what was said about warning signs apart from any episode, if anything was. */
    public void signs(EpisodeSafety card, ZoneId zone) throws IOException {
        if (!card.isEmpty()) {
            out.write(safety(line("signs", zone), card)
                    .with("at", card.seen())
                    .with("zone", zone.getId())
                    .written());
        }
    }

    private CsvLine line(String kind, ZoneId zone) {
        return new CsvLine(zone, PLACES).with("kind", kind).with("kind_words", names.kind(kind));
    }

    private CsvLine filled(CsvLine line, JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain(var episode) -> {
                episode.fields().answers().forEach(answer -> line.with(answer.name(), answer.value()));
                yield safety(line, episode.safety())
                        .with("ended", episode.ended())
                        .with(
                                "sites",
                                episode.sites().stream().map(CsvExport::site).toList())
                        .with("sites_words", names.sites(episode.sites()))
                        .with("triggers_words", names.triggers(episode.triggers()))
                        .with("symptoms_words", names.symptoms(episode.symptoms()))
                        .with("qualities_words", names.qualities(episode.qualities()));
            }
            case JournalEntry.Reading it ->
                line.with("episode", it.episodeId()).with("score", it.score()).with("note", it.note());
            case JournalEntry.Spasm it ->
                line.with("episode", it.episodeId())
                        .with("score", it.worst())
                        .with("minutes", it.length())
                        .with("note", it.note());
            case JournalEntry.Remedy it ->
                line.with("episode", it.episodeId())
                        .with("before", it.before())
                        .with("after", it.after())
                        .with("sites", it.siteId())
                        .with("sites_words", it.siteId() == null ? null : names.site(it.siteId()))
                        .with("what", it.remedyId())
                        .with("minutes", it.length())
                        .with("note", it.note());
            case JournalEntry.Stretch it ->
                turn(line, it.turn())
                        .with("episode", it.episodeId())
                        .with("before", it.before())
                        .with("after", it.after())
                        .with("what", it.routineId())
                        .with("outcome", it.outcome().word())
                        .with("minutes", it.length())
                        .with("done", it.done())
                        .with("done_words", names.exercises(it.done()));
            case JournalEntry.Break it ->
                line.with("what", it.ruleId())
                        .with("outcome", it.outcome().word())
                        .with("minutes", it.length());
            case JournalEntry.Measure it ->
                line.with("what", it.measure().word())
                        .with("score", String.format(Locale.ROOT, "%.1f", it.score()))
                        .with(
                                "answers",
                                it.answers().stream().map(CsvExport::answer).collect(Collectors.joining("; ")))
                        .with("note", it.note());
        };
    }

    private CsvLine safety(CsvLine line, EpisodeSafety said) {
        return line.with("signs", said.signs())
                .with("signs_words", names.signs(said.signs()))
                .with("signs_seen", said.seen())
                .with("signs_advised", said.advised())
                .with("signs_advised_for", said.advisedFor().stream().sorted().toList())
                .with("signs_answers", answers(said.answers()));
    }

    private static List<String> answers(Map<String, String> answers) {
        Set<Map.Entry<String, String>> sorted = new TreeMap<>(answers).entrySet();
        return sorted.stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .toList();
    }

    private static CsvLine turn(CsvLine line, @Nullable SetTurn turn) {
        return turn == null
                ? line
                : line.with("programme", turn.plan())
                        .with("revision", turn.revision())
                        .with("phase", turn.phase())
                        .with("set", turn.set())
                        .with("ticked", turn.ticked() ? "yes" : "no")
                        .with("items", turn.items())
                        .with(
                                "skipped",
                                turn.skipped().stream()
                                        .map(each ->
                                                each.item() + "/" + each.why().word())
                                        .toList());
    }

    private static String site(PainSite site) {
        return site.side() == null
                ? site.siteId()
                : site.siteId() + "/" + site.side().word();
    }

    private static String answer(OutcomeAnswer answer) {
        return answer.activity() == null ? Integer.toString(answer.score()) : answer.activity() + ": " + answer.score();
    }
}
