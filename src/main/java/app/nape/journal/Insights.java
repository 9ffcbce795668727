package app.nape.journal;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/** Counts and compares what was written down. Nothing is said from fewer than five records, and nothing about causes. */
public final class Insights {
    private Insights() {}

    /** In how many episodes each place hurt, most first. A place named twice in one episode counts once. */
    public static List<SiteTally> sites(List<PainEpisode> episodes) {
        Map<PainSite, Integer> counts = new LinkedHashMap<>();
        for (PainEpisode episode : episodes) {
            new HashSet<>(episode.sites()).forEach(site -> counts.merge(site, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new SiteTally(entry.getKey(), entry.getValue()))
                .sorted(SiteTally.MOST_FIRST)
                .toList();
    }

    /** In how many episodes each trigger was named, most first. */
    public static List<Tally> triggers(List<PainEpisode> episodes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PainEpisode episode : episodes) {
            Set.copyOf(episode.triggers()).forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Tally.MOST_FIRST)
                .toList();
    }

    /** Scores before and after each remedy or routine, most used first. */
    public static List<BeforeAfter> compared(List<ScorePair> pairs) {
        Map<String, Uses> uses = new LinkedHashMap<>();
        pairs.forEach(pair -> uses.computeIfAbsent(pair.id(), _ -> new Uses()).add(pair));
        return uses.entrySet().stream()
                .map(entry -> entry.getValue().compared(entry.getKey()))
                .sorted(Comparator.comparingInt(BeforeAfter::uses).reversed().thenComparing(BeforeAfter::id))
                .toList();
    }

    /** Skipped breaks, on and right before the first days of episodes and on other days with breaks. */
    public static Exposure skipped(List<DayFigures> days) {
        return exposure(
                days.stream().filter(day -> !day.breaks().isEmpty()).toList(),
                firstDays(days),
                day -> day.breaks(BreakOutcome.SKIPPED));
    }

    /** Hours of active use, on and right before the first days of episodes and on other days; days it was not kept for are left out. */
    public static Exposure activeHours(List<DayFigures> days) {
        return exposure(
                days.stream().filter(day -> day.active() != null).toList(), firstDays(days), Insights::activeHours);
    }

    private static double activeHours(DayFigures day) {
        return day.active() == null ? 0 : day.active().toMinutes() / 60.0;
    }

    private static Set<LocalDate> firstDays(List<DayFigures> days) {
        Set<LocalDate> first = new HashSet<>();
        days.stream().filter(day -> day.episodes() > 0).forEach(day -> first.add(day.day()));
        return first;
    }

    private static Exposure exposure(
            List<DayFigures> days, Set<LocalDate> firstDays, ToDoubleFunction<DayFigures> figure) {
        List<DayFigures> near = new ArrayList<>();
        List<DayFigures> other = new ArrayList<>();
        for (DayFigures day : days) {
            boolean by = firstDays.contains(day.day())
                    || firstDays.contains(day.day().plusDays(1));
            (by ? near : other).add(day);
        }
        return new Exposure(near.size(), other.size(), median(near, figure), median(other, figure));
    }

    private static @Nullable Double median(List<DayFigures> days, ToDoubleFunction<DayFigures> figure) {
        return days.size() < MedianChange.LEAST
                ? null
                : Double.valueOf(Median.withDefaults()
                        .evaluate(days.stream().mapToDouble(figure).toArray()));
    }

    /** The uses of one remedy or routine. */
    private static final class Uses {
        private final List<MedianChange.Pair> pairs = new ArrayList<>();
        private int count;

        void add(ScorePair uses) {
            count += uses.times();
            Nprs before = uses.before();
            Nprs after = uses.after();
            if (before != null && after != null) {
                pairs.addAll(Collections.nCopies(uses.times(), new MedianChange.Pair(before, after)));
            }
        }

        BeforeAfter compared(String id) {
            return new BeforeAfter(
                    id, count, pairs.size(), pairs.size() < MedianChange.LEAST ? null : MedianChange.of(pairs));
        }
    }
}
