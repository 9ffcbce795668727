package app.nape.journal;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedySituation;
import app.nape.care.standing.Known;
import app.nape.care.standing.OpenCase;
import app.nape.care.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of the present that advice depends on.
 *
 * @param open every open episode with its scores, the one that hurts most first
 * @param card what was said on the red-flag card while no episode was open
 * @param episodesIn30Days episodes begun in the last 30 days, open or not
 * @param lastOnSkin when the last use of ice or heat ended, or null when there was none
 * @param heatUses uses of heat begun in the last 24 hours
 * @param lastEnded when the newest episode ended that is over, or null when none ended in the last {@link #RETURN}
 */
public record CareNow(
        Instant now,
        List<OpenCase> open,
        EpisodeSafety card,
        int episodesIn30Days,
        @Nullable Instant lastOnSkin,
        int heatUses,
        @Nullable Instant lastEnded) {
    /** For so long after an episode only what suits a fresh spasm is suggested; clinical.md, 2. */
    public static final Duration RETURN = Duration.ofDays(2);

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);

    public CareNow {
        open = List.copyOf(open);
    }

    /** Nothing is known of. */
    public static CareNow nothing(Instant now) {
        return new CareNow(now, List.of(), EpisodeSafety.NONE, 0, null, 0, null);
    }

    /** Reads it; on the store's thread. {@code remedies} tell which uses warmed and after which the skin rests. */
    public static CareNow read(Journal journal, Remedies remedies, Instant now) {
        List<OpenCase> open = journal.openEpisodes().stream()
                .map(episode -> new OpenCase(
                        episode,
                        journal.readings(episode.id()).stream()
                                .map(reading -> new OpenCase.ScoreAt(reading.at(), reading.score()))
                                .toList()))
                .sorted((one, other) -> Integer.compare(sore(other), sore(one)))
                .toList();
        List<PainEpisode> month = journal.between(now.minus(MONTH), now.plusSeconds(1), Set.of("pain")).stream()
                .map(entry -> ((JournalEntry.Pain) entry).episode())
                .toList();
        long heat = journal.between(now.minus(DAY), now.plusSeconds(1), Set.of("remedy")).stream()
                .filter(entry -> remedies.is(((JournalEntry.Remedy) entry).remedyId(), RemedyKind::warms))
                .count();
        return new CareNow(
                now,
                open,
                journal.cardSafety(),
                month.size(),
                lastOnSkin(journal, remedies).orElse(null),
                (int) heat,
                month.stream()
                        .flatMap(episode -> Optional.ofNullable(episode.ended()).stream())
                        .filter(ended -> ended.isAfter(now.minus(RETURN)))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static int sore(OpenCase open) {
        return open.scores().isEmpty() ? -1 : open.scores().getLast().score().score();
    }

    /** Whether no episode is open and one ended less than {@link #RETURN} ago; on the store's thread. */
    public static boolean returning(Journal journal, Instant now) {
        return journal.openEpisodes().isEmpty()
                && journal.between(now.minus(MONTH), now.plusSeconds(1), Set.of("pain")).stream()
                        .map(entry -> ((JournalEntry.Pain) entry).episode().ended())
                        .anyMatch(ended -> ended != null && ended.isAfter(now.minus(RETURN)));
    }

    /** When the last use ended after which the skin rests: the next waits for it, whichever it was. On the store's thread. */
    public static Optional<Instant> lastOnSkin(Journal journal, Remedies remedies) {
        return remedies.all().stream()
                .filter(RemedyKind::rests)
                .flatMap(kind -> journal.lastRemedy(kind.id()).stream())
                .map(use -> use.at().plus(use.length()))
                .max(Instant::compareTo);
    }

    /** The same facts looked at a little later. */
    public CareNow at(Instant later) {
        return new CareNow(later, open, card, episodesIn30Days, lastOnSkin, heatUses, lastEnded);
    }

    /** The open episode that hurts most, or null. */
    public @Nullable PainEpisode episode() {
        return open.isEmpty() ? null : open.getFirst().episode();
    }

    /** Every open episode, the one that hurts most first. */
    public List<PainEpisode> episodes() {
        return open.stream().map(OpenCase::episode).toList();
    }

    /** Its newest score, or null. */
    public @Nullable Nprs score() {
        return open.isEmpty() || open.getFirst().scores().isEmpty()
                ? null
                : open.getFirst().scores().getLast().score();
    }

    /** Whether the last episode ended so short a while ago that only gentle sets are suggested. */
    public boolean returning() {
        return open.isEmpty() && lastEnded != null;
    }

    /** What the standing of warning signs is worked out from; {@code applies} are keys of what applies to the person. */
    public Known known(Collection<String> applies) {
        return new Known(open, card, Set.copyOf(applies), episodesIn30Days, now);
    }

    /** What the advice on ice and heat looks at; {@code preferred} is the remedy found best, or null. */
    public RemedySituation remedy(boolean beforeActivity, @Nullable String preferred, Standing standing) {
        return new RemedySituation(
                now, episodes(), episodesIn30Days, beforeActivity, preferred, lastOnSkin, heatUses, standing);
    }
}
