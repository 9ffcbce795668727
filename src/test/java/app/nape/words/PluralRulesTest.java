package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {
    /** The whole numbers that CLDR 47 gives as samples (cldr-core 47.0.0, supplemental/plurals.json); {@code ~} is from and to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en de nl    | one   | 1",
                "en de nl    | other | 0, 2~16, 100, 1000, 10000, 100000, 1000000",
                "it es       | one   | 1",
                "it es       | many  | 1000000",
                "it es       | other | 0, 2~16, 100, 1000, 10000, 100000",
                "fr pt pt-BR | one   | 0, 1",
                "fr pt pt-BR | many  | 1000000",
                "fr pt pt-BR | other | 2~17, 100, 1000, 10000, 100000",
                "pl          | one   | 1",
                "pl          | few   | 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002",
                "pl          | many  | 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "uk          | one   | 1, 21, 31, 41, 51, 61, 71, 81, 101, 1001",
                "uk          | few   | 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002",
                "uk          | many  | 0, 5~19, 100, 1000, 10000, 100000, 1000000",
                "ja zh zh-CN | other | 0~15, 100, 1000, 10000, 100000, 1000000",
                "ar          | zero  | 0",
                "ar          | one   | 1",
                "ar          | two   | 2",
                "ar          | few   | 3~10, 103~110, 1003",
                "ar          | many  | 11~26, 111, 1011",
                "ar          | other | 100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000",
                "he          | one   | 1",
                "he          | two   | 2",
                "he          | other | 0, 3~17, 100, 1000, 10000, 100000, 1000000",
            })
    void putsEverySampleIntoItsCategory(String languages, String category, String samples) {
        for (String language : languages.split(" ", -1)) {
            numbers(samples)
                    .forEach(number ->
                            assertEquals(category, rules(language).of(number).word(), language + " " + number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl", "it", "es", "fr", "pt", "pl", "uk", "ja", "zh", "ar", "he"})
    void namesEveryCategoryThatItsNumbersTake(String language) {
        TreeSet<Plural> taken = new TreeSet<>();
        LongStream.concat(LongStream.rangeClosed(0, 2000), LongStream.of(1_000_000))
                .forEach(number -> taken.add(rules(language).of(number)));
        taken.add(Plural.OTHER);
        assertEquals(taken, new TreeSet<>(rules(language).categories()));
    }

    @Test
    void takesEnglishForALanguageItDoesNotKnowAndANumberBelowZeroAsAboveIt() {
        assertEquals(Plural.ONE, rules("eo").of(1));
        assertEquals(Plural.ONE, rules("en").of(-1));
        assertEquals(Plural.FEW, rules("pl").of(-3));
    }

    private static PluralRules rules(String language) {
        return PluralRules.of(Locale.forLanguageTag(language));
    }

    private static LongStream numbers(String samples) {
        return Arrays.stream(samples.split(", ", -1)).flatMapToLong(sample -> {
            String[] ends = sample.split("~", -1);
            return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        });
    }
}
