package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All languages have the texts that English has, with the same places, and every form that their numbers take. */
class BundlesAlikeTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void hasInEveryLanguageWhatEnglishHas() {
        for (Locale language : Languages.SHIPPED) {
            assertEquals(
                    Set.of(),
                    differences(BundleFiles.english(), BundleFiles.of(language), language),
                    language.toString());
        }
    }

    @Test
    void findsWhatATranslatorForgot() {
        Map<String, String> english = Map.of(
                "play.days.one",
                "one day",
                "play.days.other",
                "{0} days",
                "play.told",
                "{0} of {1}",
                "play.end",
                "End");
        Map<String, String> polish = Map.of(
                "play.days.one", "dzień",
                "play.days.few", "{0} dni",
                "play.days.other", "{0} dnia",
                "play.told", "{0} z",
                "play.more", "Więcej");
        assertEquals(
                Set.of(
                        "play.days.many is missing",
                        "play.end is missing",
                        "play.more is not in English",
                        "play.told has the places [0] and not [0, 1]"),
                differences(english, polish, Locale.of("pl")));
        assertEquals(
                Set.of("play.days.other is missing"),
                differences(
                        Map.of("play.days.one", "a day", "play.days.two", "two"),
                        Map.of("play.days.one", "a day", "play.days.two", "two"),
                        Locale.of("ja")));
    }

    private static Set<String> differences(Map<String, String> english, Map<String, String> other, Locale language) {
        Set<String> found = new TreeSet<>();
        Set<String> keys = BundleFiles.keys(english.keySet());
        for (String key : keys) {
            boolean counted = !english.containsKey(key);
            List<String> forms = counted
                    ? PluralRules.of(language).categories().stream()
                            .map(form -> key + "." + form.word())
                            .toList()
                    : List.of(key);
            for (String form : forms) {
                if (!other.containsKey(form)) {
                    found.add(form + " is missing");
                } else if (counted) {
                    // A form may leave out its number, as in “one day”, but has no place of its own.
                    Set<Integer> more = places(other.getOrDefault(form, ""));
                    more.removeAll(places(english.getOrDefault(key + ".other", "")));
                    more.remove(0);
                    if (!more.isEmpty()) {
                        found.add(form + " has places that English has not: " + more);
                    }
                } else {
                    Set<Integer> theirs = places(other.getOrDefault(key, ""));
                    Set<Integer> ours = places(english.getOrDefault(key, ""));
                    if (!ours.equals(theirs)) {
                        found.add(key + " has the places " + theirs + " and not " + ours);
                    }
                }
            }
        }
        Set<String> more = BundleFiles.keys(other.keySet());
        more.removeAll(keys);
        more.removeIf(key -> Arrays.stream(Plural.values()).anyMatch(form -> key.endsWith("." + form.word()))
                && keys.contains(key.substring(0, key.lastIndexOf('.'))));
        more.forEach(key -> found.add(key + " is not in English"));
        return found;
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
