package app.nape.journal;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainAnswer;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Skipped;
import app.nape.code.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry may hold. The journal refuses to write what an archive's reader would refuse to read, for else a person's archive
 * could not be read when it is needed; so both ask here.
 */
public final class EntryBounds {
    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 10_000;

    /** Most items of a list. */
    public static final int LONGEST_LIST = 200;

    /** Longest length of anything. */
    public static final Duration LONGEST = Duration.ofDays(2);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-][A-Za-z0-9._-]{0,79}");
    private static final Pattern PAIR = Pattern.compile("[A-Za-z0-9-][A-Za-z0-9._-]{0,79}:[a-z-]{1,20}");

    private EntryBounds() {}

    /**
     * What is wrong with an entry.
     *
     * @param field its name in an archive
     * @param why what goes on a sentence that begins with the field: {@code is not a key}
     */
    public record Fault(String field, Sentence why) {}

    /** The first thing that is out of bounds; empty when the entry may be written and read. */
    public static Optional<Fault> fault(JournalEntry entry) {
        return Stream.concat(Stream.of(instant("at", entry.at())), own(entry))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Optional<Fault>> own(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain pain -> episode(pain.episode());
            case JournalEntry.Reading reading -> Stream.of(note(reading.note()));
            case JournalEntry.Spasm spasm -> Stream.of(length("length", spasm.length()), note(spasm.note()));
            case JournalEntry.Remedy remedy ->
                Stream.of(
                        key("remedy", remedy.remedyId()),
                        length("length", remedy.length()),
                        key("site", remedy.siteId()),
                        note(remedy.note()));
            case JournalEntry.Stretch stretch ->
                Stream.of(
                        key("routine", stretch.routineId()),
                        keys("done", stretch.done()),
                        length("length", stretch.length()),
                        turn(stretch.turn()));
            case JournalEntry.Break pause -> Stream.of(key("rule", pause.ruleId()), length("length", pause.length()));
            case JournalEntry.Measure measure -> Stream.of(note(measure.note()));
        };
    }

    private static Optional<Fault> turn(@Nullable SetTurn turn) {
        if (turn == null) {
            return Optional.empty();
        }
        List<String> skipped = turn.skipped().stream().map(Skipped::item).toList();
        return Stream.of(
                        key("phase", turn.phase()),
                        key("set", turn.set()),
                        keys("items", turn.items()),
                        keys("skipped", skipped))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Optional<Fault>> episode(PainEpisode episode) {
        List<String> sites = episode.sites().stream().map(PainSite::siteId).toList();
        EpisodeSafety safety = episode.safety();
        return Stream.of(
                        Stream.of(
                                instant("ended", episode.ended()),
                                end(episode.started(), episode.ended()),
                                sites.isEmpty() ? wrong("sites", "entry.is-empty") : Optional.<Fault>empty(),
                                keys("sites", sites)),
                        episode.fields().answers().stream().map(EntryBounds::answer),
                        Stream.of(
                                keys("signs", safety.signs()),
                                instant("seen", safety.seen()),
                                instant("advised", safety.advised()),
                                pairs("advisedFor", safety.advisedFor()),
                                pairs("answers", pairsOf(safety.answers()))))
                .flatMap(faults -> faults);
    }

    private static Optional<Fault> answer(PainAnswer answer) {
        return switch (answer) {
            case PainAnswer.Keys(var name, var keys) -> keys(name, keys);
            case PainAnswer.Said(var name, var words) -> text(name, words);
            case PainAnswer.Scored _ -> Optional.empty();
        };
    }

    private static List<String> pairsOf(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ":" + answer.getValue())
                .toList();
    }

    private static Optional<Fault> end(Instant began, @Nullable Instant ended) {
        return ended != null && ended.isBefore(began) ? wrong("ended", "entry.is-before-it-began") : Optional.empty();
    }

    /** What is wrong with an instant of this name; nothing with one that is null. */
    public static Optional<Fault> instant(String field, @Nullable Instant at) {
        return at == null || (!at.isBefore(JournalEntry.EARLIEST) && !at.isAfter(JournalEntry.LATEST))
                ? Optional.empty()
                : wrong(field, "entry.is-not-within-years", year(JournalEntry.EARLIEST), year(JournalEntry.LATEST));
    }

    private static int year(Instant at) {
        return at.atZone(ZoneOffset.UTC).getYear();
    }

    /** What is wrong with a length of this name. */
    public static Optional<Fault> length(String field, Duration length) {
        return length.isNegative() || length.compareTo(LONGEST) > 0
                ? wrong(field, "entry.is-not-within-hours", LONGEST.toHours())
                : Optional.empty();
    }

    private static Optional<Fault> note(@Nullable String note) {
        return text("note", note);
    }

    /** What is wrong with a text of this name; nothing with one that is null. */
    public static Optional<Fault> text(String field, @Nullable String text) {
        return text != null && text.length() > LONGEST_NOTE
                ? wrong(field, "entry.is-not-a-text-of", LONGEST_NOTE)
                : Optional.empty();
    }

    private static Optional<Fault> key(String field, @Nullable String key) {
        return key == null || isKey(key) ? Optional.empty() : wrong(field, "entry.is-not-a-key");
    }

    /** Whether it may name something: a site, a remedy, an exercise. */
    public static boolean isKey(String word) {
        return KEY.matcher(word).matches();
    }

    private static Optional<Fault> keys(String field, Collection<String> keys) {
        return keys.stream().allMatch(EntryBounds::isKey) ? list(field, keys) : wrong(field, "entry.holds-no-key");
    }

    private static Optional<Fault> pairs(String field, Collection<String> pairs) {
        return pairs.stream().allMatch(EntryBounds::isPair) ? list(field, pairs) : wrong(field, "entry.holds-no-pair");
    }

    /** Whether it is two keys with a colon between them, or the mark of an entry from before there were any. */
    public static boolean isPair(String words) {
        return PAIR.matcher(words).matches() || words.equals(EpisodeSafety.BEFORE_LEVELS);
    }

    private static Optional<Fault> list(String field, Collection<?> items) {
        return items.size() > LONGEST_LIST ? wrong(field, "entry.is-not-a-list-of", LONGEST_LIST) : Optional.empty();
    }

    private static Optional<Fault> wrong(String field, String why, Object... parts) {
        return Optional.of(new Fault(field, Sentence.of(why, parts)));
    }
}
