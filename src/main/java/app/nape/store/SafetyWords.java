package app.nape.store;

import app.nape.care.EpisodeSafety;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said about warning signs as lists of words, each word without a space, sorted. */
final class SafetyWords {
    private SafetyWords() {}

    static @Nullable String advisedFor(EpisodeSafety safety) {
        return words(safety.advisedFor());
    }

    static @Nullable String answers(EpisodeSafety safety) {
        return words(new TreeMap<>(safety.answers())
                .entrySet().stream()
                        .map(answer -> answer.getKey() + ":" + answer.getValue())
                        .toList());
    }

    /** Reads it from columns of the same names; where advice names no sign, it was written before it did. */
    static EpisodeSafety read(Row row, List<String> signs, String seen) throws SQLException {
        EpisodeSafety before = new EpisodeSafety(signs, row.instantOrNull(seen), row.instantOrNull("advised"));
        String advisedFor = row.textOrNull("advised_for");
        return new EpisodeSafety(
                before.signs(),
                before.seen(),
                before.advised(),
                advisedFor == null ? before.advisedFor() : Set.copyOf(list(advisedFor)),
                answers(row.textOrNull("answers")));
    }

    static List<String> list(@Nullable String words) {
        return words == null || words.isBlank() ? List.of() : Arrays.asList(words.split(" "));
    }

    private static Map<String, String> answers(@Nullable String words) {
        return list(words).stream()
                .map(word -> word.split(":", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static @Nullable String words(Collection<String> words) {
        return words.isEmpty() ? null : String.join(" ", new TreeSet<>(words));
    }
}
