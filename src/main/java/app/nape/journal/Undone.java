package app.nape.journal;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change that was taken back.
 *
 * @param entry what it was about, the first where it touched several
 * @param added whether it had only added entries, as an import does
 * @param kinds how many entries of each kind it touched
 */
public record Undone(JournalEntry entry, boolean added, SortedMap<String, Integer> kinds) {
    private static final Set<String> WITHIN_AN_EPISODE = Set.of("reading", "spasm");

    public Undone {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** How many entries it touched. */
    public int entries() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a person would call it one entry: it is, or it is one episode with the scores and spasms in it. */
    public boolean one() {
        boolean episode = kinds.getOrDefault("pain", 0) == 1
                && kinds.keySet().stream().allMatch(kind -> kind.equals("pain") || WITHIN_AN_EPISODE.contains(kind));
        return episode || entries() <= 1;
    }
}
