package app.nape.content;

import app.nape.care.EmergencyNumbers;
import app.nape.care.RedFlag;
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
        Set<String> flags = flagFile.card().flags().stream().map(RedFlag::id).collect(Collectors.toUnmodifiableSet());
        VocabularyFile vocabulary = new VocabularyFile(words, flags);
        return new CareCatalogue(
                flagFile.card(),
                flagFile.cautions(),
                vocabulary.sites(),
                vocabulary.triggers(),
                vocabulary.symptoms(),
                vocabulary.qualities(),
                vocabulary.remedies(),
                vocabulary.bands(),
                emergency);
    }
}
