package app.nape.care.standing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known for a sign of the card to stand. All conditions that are given must hold.
 *
 * @param id stable key
 * @param sign key of the card's sign
 * @param level its level here, which may be less than the card's while a question is open
 * @param offers whether it only offers the card: it stands for nothing and holds nothing
 * @param holds what it holds while it stands
 * @param all groups of facts, of each of which at least one is known; keys as in {@link Facts}
 * @param none facts of which none is known
 * @param over the least age of an episode, exclusive; null for any
 * @param scoreFrom the least newest score of an episode; null for any
 * @param apart two scores of at least {@code scoreFrom} lie further apart than this within an episode; null for any
 * @param episodes the least number of episodes in 30 days; 0 for any
 * @param question the question to ask, or null
 * @param says a sentence of its own, or null for the card's
 * @param sources keys of public sources; empty where the figure is Nape's own
 */
public record SignRule(
        String id,
        String sign,
        StandingLevel level,
        boolean offers,
        Set<Relief> holds,
        List<Set<String>> all,
        Set<String> none,
        @Nullable Duration over,
        @Nullable Integer scoreFrom,
        @Nullable Duration apart,
        int episodes,
        @Nullable SignQuestion question,
        @Nullable String says,
        List<String> sources) {
    public SignRule {
        holds = Set.copyOf(holds);
        all = List.copyOf(all);
        none = Set.copyOf(none);
        sources = List.copyOf(sources);
    }
}
