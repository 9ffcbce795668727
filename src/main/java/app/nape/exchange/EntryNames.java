package app.nape.exchange;

import app.nape.care.PainQuality;
import app.nape.care.PainSite;
import app.nape.care.RedFlag;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.RemedyKind;
import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.SiteNames;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.journal.JournalEntry;
import app.nape.words.BreakWords;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words for what stands in entries by its key, for whoever reads a file without Nape: with plain spaces, whatever the catalogues have.
 * A key that is not known names itself.
 */
public final class EntryNames {
    private final Texts texts;
    private final CareCatalogue care;
    private final ExerciseCatalogue exercises;
    private final SiteNames sites;
    private final BreakWords breaks;
    private final OutcomeWords outcomes;
    /** Ten years hold the same few words a hundred thousand times. */
    private final Map<Object, String> said = new HashMap<>();

    /** @param exercises with the person's own routines */
    public EntryNames(Texts texts, CareCatalogue care, ExerciseCatalogue exercises) {
        this.texts = texts;
        this.care = care;
        this.exercises = exercises;
        sites = new SiteNames(texts, care);
        breaks = new BreakWords(texts);
        outcomes = new OutcomeWords(texts);
    }

    /** The texts of the language. */
    public Texts texts() {
        return texts;
    }

    /** The vocabulary. */
    public CareCatalogue care() {
        return care;
    }

    // texts: share.kind.*
    /** What kind of line it is, such as “Score”; {@code word} as {@link JournalEntry#kind} has it, or that of another line. */
    public String kind(String word) {
        return said.computeIfAbsent(word, _ -> texts.of("share.kind." + word));
    }

    /** Places with their sides. */
    public String sites(List<PainSite> all) {
        return Unparted.plain(sites.of(all));
    }

    /** A place without its side. */
    public String site(String id) {
        return sites(List.of(new PainSite(id, null)));
    }

    /** Triggers, in a row. */
    public String triggers(List<String> keys) {
        return row(keys.stream()
                .map(id -> care.trigger(id).map(Trigger::label).orElse(id))
                .toList());
    }

    /** Symptoms, in a row. */
    public String symptoms(List<String> keys) {
        return row(keys.stream()
                .map(id -> care.symptom(id).map(Symptom::label).orElse(id))
                .toList());
    }

    /** Ways a pain feels, in a row. */
    public String qualities(List<String> keys) {
        return row(keys.stream()
                .map(id -> care.quality(id).map(PainQuality::label).orElse(id))
                .toList());
    }

    /** Warning signs, in a row. */
    public String signs(List<String> keys) {
        return row(keys.stream()
                .map(id -> care.redFlags().flag(id).map(RedFlag::label).orElse(id))
                .toList());
    }

    /** A remedy. */
    public String remedy(String id) {
        return Unparted.plain(care.remedy(id).map(RemedyKind::label).orElse(id));
    }

    /** Exercises, in a row. */
    public String exercises(List<String> keys) {
        return row(keys.stream().map(this::exercise).toList());
    }

    /** One exercise. */
    public String exercise(String id) {
        return Unparted.plain(exercises.exercise(id).map(Exercise::name).orElse(id));
    }

    /** What was used, stretched, taken or asked; empty for a kind that has none. */
    public String what(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Remedy it -> remedy(it.remedyId());
            case JournalEntry.Stretch it -> it.turn() == null ? routine(it.routineId()) : texts.of("followed.session");
            case JournalEntry.Break it -> said.computeIfAbsent(it.breakKind(), _ -> breaks.name(it.breakKind()));
            case JournalEntry.Measure it -> outcomes.name(it.measure());
            case JournalEntry.Pain _, JournalEntry.Reading _, JournalEntry.Spasm _ -> "";
        };
    }

    private String routine(String id) {
        return Unparted.plain(exercises.routine(id).map(Routine::name).orElseGet(() -> exercise(id)));
    }

    /** How it ended; empty for a kind that does not. */
    public String outcome(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Stretch it ->
                it.turn() != null && it.turn().ticked()
                        ? texts.of("followed.ticked")
                        : said.computeIfAbsent(
                                it.outcome(),
                                _ -> texts.of("log.outcome." + it.outcome().word()));
            case JournalEntry.Break it -> said.computeIfAbsent(it.outcome(), _ -> breaks.outcome(it.outcome()));
            default -> "";
        };
    }

    private static String row(List<String> words) {
        return Unparted.plain(words.stream().collect(Collectors.joining("; ")));
    }
}
