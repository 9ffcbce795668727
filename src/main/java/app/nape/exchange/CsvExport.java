package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.care.OutcomeAnswer;
import app.nape.care.PainAnswer;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.plan.SetTurn;
import app.nape.journal.JournalEntry;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table for a spreadsheet: RFC 4180, one line an entry, times as the clock showed them where it was written, with their
 * offset. A cell that a spreadsheet could
 * take for a formula is written as text.
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

    /** What is asked of a pain since then, days' changes of position, and sets of programmes stand behind, for programs that count columns. */
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.concat(
                            FIRST.stream(),
                            PainFields.NOTHING.answers().stream().map(PainAnswer::name)),
                    Stream.of(
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
                            "skipped"))
            .distinct()
            .toList();

    private CsvExport() {}

    /**
     * Writes a heading and a line for each entry. The writer stays open and should encode UTF-8.
     *
     * @param zone of an entry, the time zone it was written in
     */
    public static void write(Iterable<JournalEntry> entries, Function<JournalEntry, ZoneId> zone, Writer out)
            throws IOException {
        // Spreadsheets take a file without this mark for the system's old code page.
        out.write('\uFEFF');
        out.write(String.join(",", COLUMNS) + "\r\n");
        for (JournalEntry entry : entries) {
            CsvLine line = new CsvLine(zone.apply(entry))
                    .with("kind", entry.kind())
                    .with("id", entry.id())
                    .with("at", entry.at());
            out.write(filled(line, entry).in(COLUMNS));
        }
        out.flush();
    }

    /** Writes a line for each day's changes of position behind those of the entries; lengths in minutes. */
    public static void writePositions(SortedMap<LocalDate, PositionDay> days, Writer out) throws IOException {
        for (Map.Entry<LocalDate, PositionDay> each : days.entrySet()) {
            PositionDay day = each.getValue();
            out.write(new CsvLine(ZoneOffset.UTC)
                    .with("kind", "position")
                    .with("at", each.getKey())
                    .with("changes", day.changes())
                    .with("answered", day.answered())
                    .with("unanswered", day.lapsed())
                    .with("longest", day.longest())
                    .with("sat", day.sat())
                    .with("stood", day.stood())
                    .in(COLUMNS));
        }
        out.flush();
    }

    private static CsvLine filled(CsvLine line, JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain(var episode) -> {
                episode.fields().answers().forEach(answer -> line.with(answer.name(), answer.value()));
                yield line.with("ended", episode.ended())
                        .with(
                                "sites",
                                episode.sites().stream().map(CsvExport::site).toList());
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
                        .with("minutes", it.length());
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
