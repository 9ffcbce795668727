package app.nape.journal;

import app.nape.care.BodyArea;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.RemedyAdvisor;
import app.nape.care.RemedySituation;
import app.nape.care.TriageSituation;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of the present that advice depends on.
 *
 * @param episode the newest open episode, or null
 * @param score its newest score, or null
 * @param episodesIn30Days episodes begun in the last 30 days, the open one among them
 * @param lastOnSkin when the last use of ice or heat ended, or null when there was none
 */
public record CareNow(
        Instant now,
        @Nullable PainEpisode episode,
        @Nullable Nprs score,
        int episodesIn30Days,
        @Nullable Instant lastOnSkin) {
    private static final Duration MONTH = Duration.ofDays(30);

    /** Reads it; on the store's thread. */
    public static CareNow read(Journal journal, Instant now) {
        PainEpisode open = journal.openEpisodes().stream().findFirst().orElse(null);
        List<JournalEntry.Reading> readings = open == null ? List.of() : journal.readings(open.id());
        return new CareNow(
                now,
                open,
                readings.isEmpty() ? null : readings.getLast().score(),
                episodesIn30Days(journal, now),
                lastOnSkin(journal).orElse(null));
    }

    /** How many episodes began in the 30 days before {@code now}; on the store's thread. */
    public static int episodesIn30Days(Journal journal, Instant now) {
        return journal.between(now.minus(MONTH), now.plusSeconds(1), Set.of("pain"))
                .size();
    }

    /** When the last use of ice or heat ended: the next waits for it, whichever of the two it was. On the store's thread. */
    public static Optional<Instant> lastOnSkin(Journal journal) {
        return RemedyAdvisor.ON_SKIN.stream()
                .flatMap(id -> journal.lastRemedy(id).stream())
                .map(use -> use.at().plus(use.length()))
                .max(Instant::compareTo);
    }

    /** The same facts looked at a little later. */
    public CareNow at(Instant later) {
        return new CareNow(later, episode, score, episodesIn30Days, lastOnSkin);
    }

    /** What the advice on ice and heat looks at; {@code preferred} is the remedy found best, or null. */
    public RemedySituation remedy(boolean beforeActivity, @Nullable String preferred) {
        return new RemedySituation(now, episode, episodesIn30Days, beforeActivity, preferred, lastOnSkin);
    }

    /** What the rules of the red-flag card look at; {@code areaOf} knows the area of a body site. */
    public TriageSituation triage(Function<String, Optional<BodyArea>> areaOf) {
        PainEpisode open = episode;
        if (open == null) {
            return TriageSituation.NOTHING;
        }
        Set<BodyArea> areas = EnumSet.noneOf(BodyArea.class);
        open.sites().forEach(site -> areaOf.apply(site.siteId()).ifPresent(areas::add));
        return new TriageSituation(
                Duration.between(open.started(), now),
                areas,
                score,
                Set.copyOf(open.triggers()),
                Set.copyOf(open.symptoms()),
                episodesIn30Days,
                false);
    }
}
