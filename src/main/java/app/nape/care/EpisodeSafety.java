package app.nape.care;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person has said about warning signs, of one episode or apart from any: ticks on the card, answers to its questions, and
 * that somebody advised them. Their own words only.
 *
 * @param signs keys of the ticked signs, in the card's order; may be empty
 * @param seen when the card was first looked at, or null
 * @param advised when the person last said that somebody had advised them, or null
 * @param advisedFor what that advice was about: a sign's key, a colon and the level it stood at; empty when not advised. An older
 *     entry that only says when holds {@link #BEFORE_LEVELS}, which covers every sign that could hold exercises then.
 * @param answers answers to questions by the question's key: {@code yes}, {@code no} or {@code not-sure}
 */
public record EpisodeSafety(
        List<String> signs,
        @Nullable Instant seen,
        @Nullable Instant advised,
        Set<String> advisedFor,
        Map<String, String> answers) {
    /** Stands for the ticked signs and the injury of an entry that was written before advice named its signs. */
    public static final String BEFORE_LEVELS = "*";

    /** Nothing was said. */
    public static final EpisodeSafety NONE = new EpisodeSafety(List.of(), null, null);

    public EpisodeSafety {
        signs = List.copyOf(signs);
        advisedFor = Set.copyOf(advisedFor);
        answers = Map.copyOf(answers);
    }

    /** As written before advice named its signs. */
    public EpisodeSafety(List<String> signs, @Nullable Instant seen, @Nullable Instant advised) {
        this(signs, seen, advised, advised == null ? Set.of() : Set.of(BEFORE_LEVELS), Map.of());
    }

    /** The card was looked at; the first time counts. */
    public EpisodeSafety seenAt(Instant at) {
        return seen == null ? new EpisodeSafety(signs, at, advised, advisedFor, answers) : this;
    }

    /** With these signs ticked. One that was not ticked before needs advice of its own, also if it was advised about once. */
    public EpisodeSafety ticked(Collection<String> now) {
        Set<String> added = new HashSet<>(now);
        signs.forEach(added::remove);
        Set<String> covered = new HashSet<>(advisedFor);
        if (covered.remove(BEFORE_LEVELS) && added.isEmpty()) {
            covered.add(BEFORE_LEVELS);
        }
        covered.removeIf(one -> added.contains(one.substring(0, Math.max(0, one.indexOf(':')))));
        return new EpisodeSafety(List.copyOf(now), seen, covered.isEmpty() ? null : advised, covered, answers);
    }

    /** The person says that somebody has advised them about these, each a sign's key, a colon and a level's word. */
    public EpisodeSafety advised(Instant at, Collection<String> about) {
        Set<String> covered = new HashSet<>(advisedFor);
        covered.addAll(about);
        return new EpisodeSafety(signs, seen, at, covered, answers);
    }

    /** The person takes back that they were advised. */
    public EpisodeSafety notAdvised() {
        return new EpisodeSafety(signs, seen, null, Set.of(), answers);
    }

    /** With an answer to a question, in place of an earlier one. */
    public EpisodeSafety answered(String question, String answer) {
        Map<String, String> changed = new HashMap<>(answers);
        changed.put(question, answer);
        return new EpisodeSafety(signs, seen, advised, advisedFor, changed);
    }

    /** When the person said that they had been advised. */
    public Optional<Instant> whenAdvised() {
        return Optional.ofNullable(advised);
    }

    /** Whether nothing at all was said. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
