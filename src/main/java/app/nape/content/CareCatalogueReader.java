package app.nape.content;

import app.nape.care.BodyArea;
import app.nape.care.BodySite;
import app.nape.care.EmergencyNumbers;
import app.nape.care.PublicSource;
import app.nape.care.RedFlagCard;
import app.nape.care.RedFlagPlace;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.standing.StandingRules;
import app.nape.words.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads red flags, vocabulary and emergency numbers, and checks that they fit together. */
public final class CareCatalogueReader {
    private CareCatalogueReader() {}

    /**
     * The catalogue that Nape ships, in the language of these texts.
     *
     * @throws CatalogueFault naming file, id and field of a wrong entry or a missing text
     */
    public static CareCatalogue bundled(Texts texts) {
        return bundled(() -> texts);
    }

    /** The same; the texts are asked for when the files have been parsed. */
    public static CareCatalogue bundled(Supplier<Texts> texts) {
        CatalogueEntry redFlags = CatalogueFile.bundled(RedFlagFile.NAME, RedFlagFile.SCHEMA);
        CatalogueEntry words = CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA);
        CatalogueEntry numbers = CatalogueFile.bundled(EmergencyFile.NAME, EmergencyFile.SCHEMA);
        return read(redFlags, words, numbers, texts.get()::verbatim);
    }

    /**
     * The remedies alone, for those who need no signs and no sites.
     *
     * @throws CatalogueFault naming file, id and field of a wrong entry or a missing text
     */
    public static Remedies remedies(Texts texts) {
        return new VocabularyFile(CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA), texts::verbatim)
                .remedies();
    }

    /** The catalogue in the bytes of these three files. */
    static CareCatalogue read(
            byte[] redFlags, byte[] vocabulary, byte[] numbers, Function<String, Optional<String>> texts) {
        return read(
                CatalogueFile.read(RedFlagFile.NAME, redFlags, RedFlagFile.SCHEMA),
                CatalogueFile.read(VocabularyFile.NAME, vocabulary, VocabularyFile.SCHEMA),
                CatalogueFile.read(EmergencyFile.NAME, numbers, EmergencyFile.SCHEMA),
                texts);
    }

    private static CareCatalogue read(
            CatalogueEntry redFlags,
            CatalogueEntry words,
            CatalogueEntry numbers,
            Function<String, Optional<String>> texts) {
        CatalogueTexts said = new CatalogueTexts("redflags", texts);
        RedFlagFile flagFile = new RedFlagFile(redFlags, said);
        RedFlagCard card = flagFile.card();
        EmergencyNumbers emergency = new EmergencyFile(numbers, texts).numbers();
        VocabularyFile vocabulary = new VocabularyFile(words, texts);
        List<BodySite> sites = vocabulary.sites();
        List<Trigger> triggers = vocabulary.triggers();
        List<Symptom> symptoms = vocabulary.symptoms();
        Remedies remedies = vocabulary.remedies();
        remedies.all().forEach(kind -> checkSign(card, kind));
        List<PublicSource> sources = flagFile.sources();
        Map<String, BodyArea> areas =
                sites.stream().collect(Collectors.toUnmodifiableMap(BodySite::id, BodySite::area));
        StandingRules standing = new StandingFile(redFlags, said, card, facts(redFlags, sites, triggers, symptoms))
                .rules(site -> Optional.ofNullable(areas.get(site)));
        CareCatalogue catalogue = new CareCatalogue(
                card,
                flagFile.cautions(),
                sites,
                triggers,
                symptoms,
                vocabulary.qualities(),
                remedies,
                vocabulary.bands(),
                emergency,
                standing,
                redFlags.object("remedy_rule").texts("sources"),
                sources);
        catalogue
                .sourceKeys()
                .filter(key -> catalogue.source(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw redFlags.fault("public_sources", "There is no source “" + key + "”.");
                });
        return catalogue;
    }

    /** The sign beside a remedy's timer is one of those that are shown there. */
    private static void checkSign(RedFlagCard card, RemedyKind kind) {
        String sign = kind.safety().stopSign();
        if (sign != null
                && card.flags(RedFlagPlace.REMEDY_TIMER).stream()
                        .noneMatch(flag -> flag.id().equals(sign))) {
            throw new CatalogueFault(
                    VocabularyFile.NAME,
                    kind.id(),
                    "stop_sign",
                    "“" + sign + "” is no sign that is shown beside a timer.");
        }
    }

    /** Everything that a person can note, as the rules name it. */
    private static Set<String> facts(
            CatalogueEntry redFlags, List<BodySite> sites, List<Trigger> triggers, List<Symptom> symptoms) {
        Set<String> facts = new HashSet<>();
        symptoms.forEach(symptom -> facts.add(symptom.id()));
        triggers.forEach(trigger -> facts.add("trigger:" + trigger.id()));
        for (BodySite site : sites) {
            facts.add("site:" + site.id());
            site.sides().forEach(side -> facts.add("site:" + site.id() + ":" + side.word()));
        }
        for (BodyArea area : BodyArea.values()) {
            facts.add("area:" + area.word());
            facts.add("one-sided:" + area.word());
        }
        redFlags.keyed("personal", "id").forEach(entry -> facts.add("applies:" + entry.id()));
        return facts;
    }
}
