package app.nape.exchange;

import app.nape.care.Nprs;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table for a spreadsheet: RFC 4180, one line an entry, local times with their offset. A cell that a spreadsheet could
 * take for a formula is written as text.
 */
public final class CsvExport {
    private static final List<String> COLUMNS = List.of(
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
            "note");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
    private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n;].*");

    private final Writer out;
    private final ZoneId zone;

    private CsvExport(Writer out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** Writes a heading and a line for each entry. The writer stays open and should encode UTF-8. */
    public static void write(Iterable<JournalEntry> entries, ZoneId zone, Writer out) throws IOException {
        CsvExport export = new CsvExport(out, zone);
        // Spreadsheets take a file without this mark for the system's old code page.
        out.write('\uFEFF');
        out.write(String.join(",", COLUMNS) + "\r\n");
        for (JournalEntry entry : entries) {
            export.line(export.cells(entry));
        }
        out.flush();
    }

    private Stream<@Nullable String> cells(JournalEntry entry) {
        String kind = entry.kind();
        String id = entry.id().toString();
        String at = time(entry.at());
        return switch (entry) {
            case JournalEntry.Pain(var episode) ->
                Stream.of(
                        kind,
                        id,
                        at,
                        time(episode.ended()),
                        null,
                        null,
                        null,
                        null,
                        sites(episode.sites()),
                        joined(episode.triggers()),
                        joined(episode.symptoms()),
                        joined(episode.qualities()),
                        null,
                        null,
                        null,
                        episode.note());
            case JournalEntry.Reading it ->
                Stream.of(
                        kind,
                        id,
                        at,
                        null,
                        key(it.episodeId()),
                        score(it.score()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.note());
            case JournalEntry.Spasm it ->
                Stream.of(
                        kind,
                        id,
                        at,
                        null,
                        key(it.episodeId()),
                        score(it.worst()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        minutes(it.length()),
                        it.note());
            case JournalEntry.Remedy it ->
                Stream.of(
                        kind,
                        id,
                        at,
                        null,
                        key(it.episodeId()),
                        null,
                        score(it.before()),
                        score(it.after()),
                        it.siteId(),
                        null,
                        null,
                        null,
                        it.remedyId(),
                        null,
                        minutes(it.length()),
                        it.note());
            case JournalEntry.Stretch it ->
                Stream.of(
                        kind,
                        id,
                        at,
                        null,
                        key(it.episodeId()),
                        null,
                        score(it.before()),
                        score(it.after()),
                        null,
                        null,
                        null,
                        null,
                        it.routineId(),
                        it.outcome().word(),
                        minutes(it.length()),
                        null);
            case JournalEntry.Break it ->
                Stream.of(
                        kind,
                        id,
                        at,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.ruleId(),
                        it.outcome().word(),
                        minutes(it.length()),
                        null);
        };
    }

    private void line(Stream<@Nullable String> cells) throws IOException {
        out.write(cells.map(CsvExport::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime());
    }

    private static @Nullable String key(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable String score(@Nullable Nprs score) {
        return score == null ? null : Integer.toString(score.score());
    }

    private static @Nullable String minutes(Duration length) {
        return length.isZero()
                ? null
                : BigDecimal.valueOf(length.toMillis())
                        .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String joined(List<String> keys) {
        return String.join(" ", keys);
    }

    private static String sites(List<PainSite> sites) {
        return sites.stream()
                .map(site -> site.siteId()
                        + (site.side() == null ? "" : "/" + site.side().word()))
                .collect(Collectors.joining(" "));
    }
}
