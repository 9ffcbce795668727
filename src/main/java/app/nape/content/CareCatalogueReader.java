package app.nape.content;

import app.nape.care.BodyArea;
import app.nape.care.BodySite;
import app.nape.care.EmergencyNumbers;
import app.nape.care.PublicSource;
import app.nape.care.RedFlagPlace;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.standing.StandingRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads red flags, vocabulary and emergency numbers, and checks that they fit together. */
public final class CareCatalogueReader {
    private CareCatalogueReader() {}

    /**
     * The catalogue that Nape ships.
     *
     * @throws CatalogueFault naming file, id and field of a wrong entry
     */
    public static CareCatalogue bundled() {
        return read(
                CatalogueFile.bundled(RedFlagFile.NAME, RedFlagFile.SCHEMA),
                CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA),
                CatalogueFile.bundled(EmergencyFile.NAME, EmergencyFile.SCHEMA));
    }

    /**
     * The remedies alone, for those who need no signs and no sites.
     *
     * @throws CatalogueFault naming file, id and field of a wrong entry
     */
    public static Remedies remedies() {
        return new VocabularyFile(CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA)).remedies();
    }

    /** The catalogue in the bytes of these three files. */
    static CareCatalogue read(byte[] redFlags, byte[] vocabulary, byte[] numbers) {
        return read(
                CatalogueFile.read(RedFlagFile.NAME, redFlags, RedFlagFile.SCHEMA),
                CatalogueFile.read(VocabularyFile.NAME, vocabulary, VocabularyFile.SCHEMA),
                CatalogueFile.read(EmergencyFile.NAME, numbers, EmergencyFile.SCHEMA));
    }

    private static CareCatalogue read(CatalogueEntry redFlags, CatalogueEntry words, CatalogueEntry numbers) {
        RedFlagFile flagFile = new RedFlagFile(redFlags);
        EmergencyNumbers emergency = EmergencyFile.numbers(numbers);
        VocabularyFile vocabulary = new VocabularyFile(words);
        List<BodySite> sites = vocabulary.sites();
        Remedies remedies = vocabulary.remedies();
        remedies.all().forEach(kind -> checkSign(flagFile, kind));
        List<PublicSource> sources = RedFlagFile.sources(redFlags);
        Map<String, BodyArea> areas =
                sites.stream().collect(Collectors.toUnmodifiableMap(BodySite::id, BodySite::area));
        StandingRules standing = new StandingFile(redFlags, flagFile.card(), facts(redFlags, vocabulary))
                .rules(site -> Optional.ofNullable(areas.get(site)));
        CareCatalogue catalogue = new CareCatalogue(
                flagFile.card(),
                flagFile.cautions(),
                sites,
                vocabulary.triggers(),
                vocabulary.symptoms(),
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
    private static void checkSign(RedFlagFile flags, RemedyKind kind) {
        String sign = kind.safety().stopSign();
        if (sign != null
                && flags.card().flags(RedFlagPlace.REMEDY_TIMER).stream()
                        .noneMatch(flag -> flag.id().equals(sign))) {
            throw new CatalogueFault(
                    VocabularyFile.NAME,
                    kind.id(),
                    "stop_sign",
                    "“" + sign + "” is no sign that is shown beside a timer.");
        }
    }

    /** Everything that a person can note, as the rules name it. */
    private static Set<String> facts(CatalogueEntry redFlags, VocabularyFile vocabulary) {
        Set<String> facts = new HashSet<>();
        vocabulary.symptoms().forEach(symptom -> facts.add(symptom.id()));
        vocabulary.triggers().forEach(trigger -> facts.add("trigger:" + trigger.id()));
        for (BodySite site : vocabulary.sites()) {
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
