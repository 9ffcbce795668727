package app.nape.exchange.diary;

import app.nape.content.DiaryWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in other diaries’ words what Nape calls by an id. */
final class WordFinder {
    /** How long a remedy was used stands beside its name. */
    private static final Pattern LENGTH =
            Pattern.compile("(?i)\\b\\d+(?:[.,]\\d+)?\\s*(?:min|mins|minutes|minuten|h|hours?|sec|seconds)\\b");

    /** Behind a place one letter is a side: “Shoulder L”, “Neck (R)”. */
    private static final Pattern LETTER = Pattern.compile("(?i)[\\s(]([lr])\\)?\\s*$");

    private final DiaryWords words;
    private final Pattern sides;

    WordFinder(DiaryWords words) {
        this.words = words;
        sides = Pattern.compile(words.of("side").keySet().stream()
                .filter(side -> side.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    /**
     * What was found.
     *
     * @param id what the words stand for
     * @param whole whether they say nothing beside it
     */
    record Found(String id, boolean whole) {}

    /** The single words or phrases of a cell that holds several. */
    static List<String> phrases(String cell) {
        return Arrays.stream(cell.replace('_', ' ').split("[,;|\\[\\]{}\\n]+"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** What a phrase stands for among the words of a kind: the longest of them that stands in it. */
    Optional<Found> find(String kind, String phrase) {
        // Brackets are taken off a column's name; in a cell what stands in them is said: “Neck (left)”.
        String plain = DiaryWords.plain(
                LENGTH.matcher(phrase).replaceAll(" ").replace('(', ' ').replace(')', ' '));
        Map<String, String> known = words.of(kind);
        String whole = known.get(plain);
        if (whole != null) {
            return Optional.of(new Found(whole, true));
        }
        String padded = " " + plain + " ";
        return known.entrySet().stream()
                .filter(each -> each.getKey().length() > 1 && padded.contains(" " + each.getKey() + " "))
                .max(Comparator.comparingInt((Map.Entry<String, String> each) ->
                                each.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Found(each.getValue(), false));
    }

    /** The side that a phrase names. */
    Optional<String> side(String phrase) {
        Matcher letter = LETTER.matcher(phrase);
        return find("side", phrase)
                .or(() -> letter.find() ? find("side", letter.group(1)) : Optional.empty())
                .map(Found::id);
    }

    /** Whether a column’s name is that of a place that hurts, and nothing more: “Left shoulder”, “Neck pain”. */
    boolean namesPlace(String column) {
        String place = DiaryWords.plain(withoutSide(column));
        String bare = place.endsWith(" pain") ? place.substring(0, place.length() - " pain".length()) : place;
        return words.of("site").containsKey(bare);
    }

    /** The part of the day whose pain a column’s name asks for: “Pain PM”, “Schmerz abends”. */
    Optional<String> partOfDay(String column) {
        List<String> rest = Stream.of(DiaryWords.plain(column).split(" "))
                .filter(word -> !words.of("pain").containsKey(word) && !word.equals("level") && !word.equals("score"))
                .toList();
        boolean pain = rest.size() < DiaryWords.plain(column).split(" ").length;
        return Optional.of(rest)
                .filter(some -> pain && !some.isEmpty() && some.size() < 3)
                .map(List::getLast)
                .filter(WhenReader::namesPartOfDay);
    }

    /** A phrase without the words that name a side. */
    String withoutSide(String phrase) {
        return sides.matcher(LETTER.matcher(phrase.replace('_', ' ')).replaceAll(" "))
                .replaceAll(" ");
    }

    /** Every one that the phrases of a cell stand for, once each, in their order. */
    List<String> all(String kind, String cell) {
        List<String> ids = new ArrayList<>();
        for (String phrase : phrases(cell)) {
            find(kind, phrase).filter(found -> !ids.contains(found.id())).ifPresent(found -> ids.add(found.id()));
        }
        return ids;
    }

    /** Whether each phrase of a cell is one of these words, and nothing more. */
    boolean saysOnly(String kind, String cell) {
        return phrases(cell).stream()
                .allMatch(phrase -> find(kind, phrase).filter(Found::whole).isPresent());
    }

    /** Whether a phrase tells of nothing: “none”, “No medication”. */
    boolean nothing(String phrase) {
        return words.of("none").containsKey(DiaryWords.plain(phrase)) || phrase.equals("-");
    }
}
