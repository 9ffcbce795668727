package app.nape.content;

import app.nape.care.BodySite;
import app.nape.care.EmergencyNumbers;
import app.nape.care.PainBand;
import app.nape.care.PainQuality;
import app.nape.care.PublicSource;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagCard;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyCaution;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.standing.PersonalCondition;
import app.nape.care.standing.SignRule;
import app.nape.care.standing.StandingRules;
import app.nape.journal.ArrivalBounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Red flags, vocabulary and emergency numbers that Nape ships; each list in its file's order.
 *
 * @param redFlags the red-flag card
 * @param cautions what to mind with remedies, as far as several share it
 * @param sites 22 regions of the body map
 * @param triggers 37 triggers; not all are offered as a choice
 * @param symptoms 33 symptoms
 * @param qualities ways a pain feels
 * @param remedies what people do about it
 * @param bands words for ranges of scores
 * @param emergency emergency numbers by region
 * @param standing what makes a sign stand, and what it holds
 * @param remedyRule keys of the sources of the 72-hour rule and of the rest between two uses
 * @param sources the public pages that all of this rests on
 */
public record CareCatalogue(
        RedFlagCard redFlags,
        List<RemedyCaution> cautions,
        List<BodySite> sites,
        List<Trigger> triggers,
        List<Symptom> symptoms,
        List<PainQuality> qualities,
        Remedies remedies,
        List<PainBand> bands,
        EmergencyNumbers emergency,
        StandingRules standing,
        List<String> remedyRule,
        List<PublicSource> sources) {
    public CareCatalogue {
        cautions = List.copyOf(cautions);
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
        qualities = List.copyOf(qualities);
        bands = List.copyOf(bands);
        remedyRule = List.copyOf(remedyRule);
        sources = List.copyOf(sources);
    }

    /** What an entry from a file may say where these words are known. */
    public ArrivalBounds arriving(Instant now) {
        return new ArrivalBounds(
                now,
                keys(sites, BodySite::id),
                keys(triggers, Trigger::id),
                keys(symptoms, Symptom::id),
                keys(qualities, PainQuality::id),
                keys(remedies.all(), RemedyKind::id));
    }

    private static <T> Set<String> keys(List<T> words, Function<T, String> key) {
        return words.stream().map(key).collect(Collectors.toSet());
    }

    /** The public page with this key. */
    public Optional<PublicSource> source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /** The public pages with these keys, in their order. */
    public List<PublicSource> sources(Collection<String> keys) {
        return keys.stream().distinct().flatMap(key -> source(key).stream()).toList();
    }

    /** Every key of a source that signs, rules, cautions and conditions name. */
    Stream<String> sourceKeys() {
        return Stream.of(
                        redFlags.flags().stream().map(RedFlag::sources),
                        cautions.stream().map(RemedyCaution::sources),
                        remedies.all().stream()
                                .flatMap(kind -> kind.safety().cautions().stream())
                                .map(RemedyCaution::sources),
                        Stream.of(remedyRule),
                        standing.rules().stream().map(SignRule::sources),
                        standing.lines().stream().map(StandingRules.SafetyLine::sources),
                        standing.personal().stream().map(PersonalCondition::sources))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** What to mind with a remedy. */
    public List<RemedyCaution> cautions(RemedyKind remedy) {
        return RemedyCaution.of(remedy, cautions);
    }

    /** The public pages behind a remedy: its cautions' first, then those of the rule that names it. */
    public List<PublicSource> remedySources(RemedyKind remedy) {
        List<String> keys = new ArrayList<>();
        cautions(remedy).forEach(caution -> keys.addAll(caution.sources()));
        keys.addAll(remedyRule);
        return sources(keys);
    }

    /** The site with this key. */
    public Optional<BodySite> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /** The trigger with this key. */
    public Optional<Trigger> trigger(String id) {
        return triggers.stream().filter(trigger -> trigger.id().equals(id)).findFirst();
    }

    /** The symptom with this key. */
    public Optional<Symptom> symptom(String id) {
        return symptoms.stream().filter(symptom -> symptom.id().equals(id)).findFirst();
    }

    /** The quality with this key. */
    public Optional<PainQuality> quality(String id) {
        return qualities.stream().filter(quality -> quality.id().equals(id)).findFirst();
    }

    /** The remedy with this key. */
    public Optional<RemedyKind> remedy(String id) {
        return remedies.find(id);
    }

    /** The word for a score from 0 to 10. */
    public PainBand band(int score) {
        return bands.stream()
                .filter(band ->
                        band.least().score() <= score && score <= band.most().score())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word for a score of " + score + "."));
    }
}
