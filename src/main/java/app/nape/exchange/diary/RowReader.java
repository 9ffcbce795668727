package app.nape.exchange.diary;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.content.DiaryWords;
import app.nape.exchange.diary.RowWords.Cell;
import app.nape.exchange.diary.WordFinder.Found;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows into entries: an episode with its score, and what was done about it. */
final class RowReader {
    private static final String MEDICINE = "medicine";

    private final DiaryWords words;
    private final WordFinder finder;
    private final DiaryChoices choices;
    private final WhenReader reader;
    private final ScoreScale scale;
    /** Keys of sites to the sides that each has. */
    private final Map<String, Set<BodySide>> sites;

    private final RowNote notes;
    private final DiaryIds ids = new DiaryIds();

    RowReader(
            DiaryWords words,
            DiaryChoices choices,
            DayOrder order,
            ScoreScale scale,
            Map<String, Set<BodySide>> sites) {
        this.words = words;
        finder = new WordFinder(words);
        this.choices = choices;
        reader = new WhenReader(order);
        this.scale = scale;
        this.sites = sites;
        notes = new RowNote(words, finder, scale, sites);
    }

    /**
     * What a row comes to.
     *
     * @param entries none when it is left out
     * @param zone it was written in
     * @param why it is left out; null when it is not
     * @param placed whether a place was named
     * @param timed whether a time was said
     */
    record Read(
            List<JournalEntry> entries,
            ZoneId zone,
            @Nullable Sentence why,
            boolean placed,
            boolean timed) {}

    Read read(RowWords row) {
        RowWhen told = new RowWhen(row, reader, choices.zone());
        When when = told.when();
        Instant at = told.at();
        if (at == null) {
            String date = Excerpt.of(row.first(DiaryField.DATE));
            return date.isEmpty()
                    ? left("diary.row.dateless", row.line())
                    : left("diary.row.no-date", row.line(), date);
        }
        List<Cell> remedies = remedies(row);
        boolean pain = isPain(row);
        Nprs score = pain ? score(row) : null;
        if (score != null && score.score() == 0 && remedies.isEmpty()) {
            return left("diary.row.no-pain", row.line());
        }
        if (pain && score == null && !scoreText(row).isEmpty() && !wordsOnly(row)) {
            return left("diary.row.no-score", row.line(), Excerpt.of(scoreText(row)));
        }
        DiaryIds.Row id = ids.row(when);
        List<JournalEntry> entries = new ArrayList<>();
        UUID episode = null;
        List<PainSite> places = places(row);
        Instant ended = told.ended(at);
        Nprs after = remedies.size() == 1 && score != null ? scale.score(row.first(DiaryField.AFTER), words) : null;
        if (pain && (score == null || score.score() > 0)) {
            episode = id.of("pain");
            entries.add(new JournalEntry.Pain(new PainEpisode(
                    episode,
                    at,
                    ended,
                    places.isEmpty() ? List.of(new PainSite(choices.site(), choices.side())) : places,
                    keys(row, DiaryField.TRIGGERS, "trigger"),
                    keys(row, DiaryField.SYMPTOMS, "symptom"),
                    keys(row, DiaryField.QUALITIES, "quality"),
                    notes.of(
                            row,
                            told.unread(),
                            after != null,
                            places.stream().anyMatch(place -> place.side() != null),
                            score))));
            if (score != null) {
                entries.add(new JournalEntry.Reading(id.of("reading"), episode, at, score, null));
            }
        }
        for (Cell each : remedies) {
            String rest = episode == null && entries.isEmpty()
                    ? notes.withoutPain(row, told.unread(), after != null, minutes(each, row))
                    : "";
            entries.add(remedy(each, row, id, at, episode, after == null ? null : score, after, rest));
        }
        return entries.isEmpty()
                ? what(row).isEmpty()
                        ? left("diary.row.nothing", row.line())
                        : left("diary.row.nothing-known", row.line(), Excerpt.of(what(row)))
                : new Read(
                        entries,
                        told.zone(),
                        null,
                        episode == null || !places.isEmpty(),
                        when.time() != null && !when.partOfDay());
    }

    private static Read left(String why, Object... parts) {
        return new Read(List.of(), ZoneOffset.UTC, Sentence.of(why, parts), true, true);
    }

    private static String what(RowWords row) {
        String what = row.first(DiaryField.WHAT);
        return what.isEmpty() ? row.first(DiaryField.WORDS) : what;
    }

    private boolean isPain(RowWords row) {
        String what = row.first(DiaryField.WHAT);
        if (!what.isEmpty()) {
            return !kindOfRemedy(row) && tellsOfPain(what);
        }
        String mixed = row.first(DiaryField.WORDS);
        if (!mixed.isEmpty() && row.cells(DiaryField.SCORE).isEmpty()) {
            return WordFinder.phrases(mixed).stream().anyMatch(this::tellsOfPain);
        }
        return !row.cells(DiaryField.SCORE).isEmpty()
                || !row.cells(DiaryField.SITE).isEmpty()
                || !row.cells(DiaryField.SYMPTOMS).isEmpty();
    }

    private boolean tellsOfPain(String phrase) {
        return finder.find("pain", phrase).isPresent();
    }

    private static boolean kindOfRemedy(RowWords row) {
        String kind = row.first(DiaryField.KIND).toLowerCase(Locale.ROOT);
        return kind.contains("med") || kind.contains("treat");
    }

    /** The cell that says how bad it was. */
    private static String scoreText(RowWords row) {
        String score = row.first(DiaryField.SCORE);
        return score.isEmpty() ? row.first(DiaryField.VALUE) : score;
    }

    /** Whether its score stands in words that need not be there. */
    private static boolean wordsOnly(RowWords row) {
        return !row.first(DiaryField.WORDS).isEmpty()
                && row.cells(DiaryField.SCORE).isEmpty();
    }

    private @Nullable Nprs score(RowWords row) {
        String what = row.first(DiaryField.WHAT);
        if (!what.isEmpty() && what.indexOf('(') >= 0) {
            Nprs said = ScoreScale.WORDS.score(what, words);
            if (said != null) {
                return said;
            }
        }
        String text = scoreText(row);
        if (!text.isEmpty()) {
            return scale.score(text, words);
        }
        return row.cells(DiaryField.NOTE).stream()
                .map(note -> ScoreScale.WORDS.score(note.text(), words))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<PainSite> places(RowWords row) {
        List<PainSite> found = new ArrayList<>();
        for (DiaryField field : List.of(DiaryField.SITE, DiaryField.WHAT, DiaryField.WORDS, DiaryField.SYMPTOMS)) {
            for (Cell cell : row.cells(field)) {
                for (String phrase : WordFinder.phrases(cell.text())) {
                    place(phrase, cell.text(), row)
                            .filter(place -> !found.contains(place))
                            .ifPresent(found::add);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        row.cells(DiaryField.SCORE).stream()
                .limit(1)
                // The pain of a place may be asked for “right now”.
                .flatMap(
                        cell -> place(
                                finder.namesPlace(cell.column()) ? cell.column() : finder.withoutSide(cell.column()),
                                "",
                                row)
                                .stream())
                .forEach(found::add);
        return found;
    }

    private Optional<PainSite> place(String phrase, String cell, RowWords row) {
        return finder.find("site", finder.withoutSide(phrase))
                .map(Found::id)
                .map(site -> new PainSite(site, side(site, phrase, cell, row)));
    }

    private @Nullable BodySide side(String site, String phrase, String cell, RowWords row) {
        List<String> from = new ArrayList<>(List.of(phrase));
        if (finder.all("site", cell).size() == 1) {
            // “Neck, left”: what else is said is of the one place.
            from.addAll(WordFinder.phrases(cell));
        }
        from.add(row.first(DiaryField.SIDE));
        if (wordsOnly(row)) {
            from.add(row.first(DiaryField.NOTE));
        }
        for (String text : from) {
            Optional<BodySide> side = finder.side(text).flatMap(id -> Worded.fromWord(BodySide.class, id));
            if (side.isPresent()) {
                return sites.getOrDefault(site, Set.of()).isEmpty() ? null : side.get();
            }
        }
        return null;
    }

    private List<String> keys(RowWords row, DiaryField field, String kind) {
        List<String> keys = new ArrayList<>();
        for (DiaryField each : List.of(field, DiaryField.WORDS)) {
            row.cells(each)
                    .forEach(cell -> finder.all(kind, cell.text()).stream()
                            .filter(key -> !keys.contains(key))
                            .forEach(keys::add));
        }
        return keys;
    }

    /** What was done about it, a cell for each. */
    private List<Cell> remedies(RowWords row) {
        List<Cell> found = new ArrayList<>();
        for (DiaryField field : List.of(DiaryField.REMEDIES, DiaryField.WORDS)) {
            for (Cell cell : row.cells(field)) {
                WordFinder.phrases(cell.text()).stream()
                        .filter(phrase -> !finder.nothing(phrase))
                        .filter(phrase -> finder.find("remedy", phrase).isPresent())
                        .forEach(phrase -> found.add(new Cell(cell.column(), phrase)));
            }
        }
        String what = row.first(DiaryField.WHAT);
        boolean none = "0".equals(row.first(DiaryField.VALUE));
        if (!none
                && (kindOfRemedy(row) || !tellsOfPain(what))
                && finder.find("remedy", what).isPresent()) {
            found.add(new Cell("", what));
        }
        return found;
    }

    /** Whether a row’s value is for how long this was used. */
    private static boolean minutes(Cell cell, RowWords row) {
        return cell.column().isEmpty()
                && cell.text().toLowerCase(Locale.ROOT).contains("min")
                && LengthReader.of(row.first(DiaryField.VALUE), "") != null;
    }

    private JournalEntry.Remedy remedy(
            Cell cell,
            RowWords row,
            DiaryIds.Row id,
            Instant at,
            @Nullable UUID episode,
            @Nullable Nprs before,
            @Nullable Nprs after,
            String rest) {
        Found found = finder.find("remedy", cell.text()).orElseThrow();
        Duration length = LengthReader.of(minutes(cell, row) ? row.first(DiaryField.VALUE) : cell.text(), "");
        boolean tooLong = length != null && length.compareTo(Duration.ofHours(24)) > 0;
        boolean named = found.id().startsWith(MEDICINE)
                || !found.whole()
                || tooLong
                || cell.column().contains("elpful");
        String note = cell.column().isEmpty() ? cell.text() : cell.column() + ": " + cell.text();
        return new JournalEntry.Remedy(
                id.of("remedy " + found.id()),
                at,
                found.id(),
                length == null || tooLong ? Duration.ZERO : length,
                null,
                episode,
                before,
                after,
                RowNote.joined(named ? note : "", rest));
    }
}
