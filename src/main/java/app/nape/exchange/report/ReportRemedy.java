package app.nape.exchange.report;

import app.nape.care.Nprs;
import app.nape.journal.MedianChange;
import app.nape.journal.ScorePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that was used. What followed is no proof of what helped.
 *
 * @param id its key
 * @param uses how often
 * @param n how many uses have a score before and after
 * @param before median of the scores before, or null with fewer than {@link MedianChange#LEAST} pairs
 * @param after median of the scores after, or null likewise
 */
public record ReportRemedy(
        String id,
        int uses,
        int n,
        @Nullable Double before,
        @Nullable Double after) {
    /** Sums uses up, most used first. */
    static List<ReportRemedy> of(List<ScorePair> pairs) {
        Map<String, List<ScorePair>> byId = new LinkedHashMap<>();
        pairs.forEach(
                pair -> byId.computeIfAbsent(pair.id(), _ -> new ArrayList<>()).add(pair));
        return byId.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(ReportRemedy::uses).reversed().thenComparing(ReportRemedy::id))
                .toList();
    }

    private static ReportRemedy of(String id, List<ScorePair> pairs) {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        int uses = 0;
        for (ScorePair pair : pairs) {
            uses += pair.times();
            Nprs first = pair.before();
            Nprs second = pair.after();
            for (int i = 0; i < pair.times() && first != null && second != null; i++) {
                before.add((double) first.score());
                after.add((double) second.score());
            }
        }
        return new ReportRemedy(id, uses, before.size(), median(before), median(after));
    }

    private static @Nullable Double median(List<Double> scores) {
        return scores.size() < MedianChange.LEAST
                ? null
                : Double.valueOf(Median.withDefaults()
                        .evaluate(
                                scores.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
