package app.nape.care.remedy;

import app.nape.care.PainEpisode;
import app.nape.care.Trigger;
import app.nape.care.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names ice or heat first and says why. 72-hour rule (clinical.md, 1): an injury or strain is cooled in
 * its first 72 hours; later, when it keeps coming back, without a strain, or before activity, moist heat; whichever the
 * person has found best wins, but never over a fresh injury, a warning sign, a site or what applies to them. At least three hours between two uses, a warning under two.
 */
public final class RemedyAdvisor {
    /** How long an injury or strain counts as fresh. */
    public static final Duration FRESH = Duration.ofDays(3);

    /** How many episodes in 30 days count as coming back (redflags.json, recurring). */
    public static final int RECURRING = 3;

    /** When the skin is looked at first (clinical.md, 1). */
    public static final Duration SKIN_CHECK = Duration.ofMinutes(5);

    /** Uses of heat in 24 hours after which no further one is recommended (Midlands Partnership NHS: up to three times a day). */
    public static final int HEAT_A_DAY = 3;

    private final Remedies remedies;
    private final List<Trigger> triggers;
    private final List<RemedyCaution> cautions;

    /** An advisor that speaks in the terms of a vocabulary, which must hold what cools and what warms the skin; {@code cautions} are those that several remedies share. */
    public RemedyAdvisor(Remedies remedies, List<Trigger> triggers, List<RemedyCaution> cautions) {
        this.remedies = remedies;
        this.triggers = List.copyOf(triggers);
        this.cautions = List.copyOf(cautions);
    }

    /** Ice or heat for this situation; neither where a sign, a site or the person speaks against what is left. */
    public RemedyAdvice advise(RemedySituation situation) {
        List<RemedyReason> reasons = new ArrayList<>();
        RemedyKind ruled = byRule(situation, reasons);
        RemedyKind wanted = preferred(situation, ruled, reasons);
        RemedyKind remedy = allowed(situation, wanted, reasons);
        if (remedy == null) {
            return new RemedyAdvice(null, reasons, RemedyPace.FREE, null, List.of());
        }
        if (remedy.warms() && situation.heatUses() >= HEAT_A_DAY) {
            reasons.add(RemedyReason.ENOUGH_TODAY);
        }
        Instant free = earliest(remedy, situation.lastOnSkin());
        return new RemedyAdvice(
                remedy,
                reasons,
                pace(remedy, situation.lastOnSkin(), situation.now()),
                free != null && situation.now().isBefore(free) ? free : null,
                RemedyCaution.of(remedy, cautions));
    }

    /** What the person has found best, unless that is heat on a fresh injury or strain. */
    private RemedyKind preferred(RemedySituation situation, RemedyKind ruled, List<RemedyReason> reasons) {
        RemedyKind preferred = remedies.paired(situation.preferred()).orElse(null);
        if (preferred == null) {
            return ruled;
        }
        if (preferred.warms() && fresh(situation)) {
            reasons.add(RemedyReason.PREFERENCE_WAITS);
            return ruled;
        }
        if (!preferred.equals(ruled)) {
            reasons.clear();
        }
        reasons.addFirst(RemedyReason.PREFERENCE);
        return preferred;
    }

    /** The remedy, or the other one where something speaks against it, or null where both are out. */
    private @Nullable RemedyKind allowed(RemedySituation situation, RemedyKind wanted, List<RemedyReason> reasons) {
        Standing standing = situation.standing();
        if (standing.level().urgent()) {
            reasons.clear();
            reasons.add(RemedyReason.SIGN);
            return null;
        }
        if (standing.delicate()) {
            reasons.clear();
            reasons.add(RemedyReason.DELICATE_SITE);
            return null;
        }
        if (wanted.recommendedBy(standing)) {
            return wanted;
        }
        reasons.clear();
        RemedyKind other = wanted.warms() ? remedies.cooling() : remedies.warming();
        if (!other.recommendedBy(standing)) {
            reasons.add(RemedyReason.ASK_FIRST_BOTH);
            return null;
        }
        if (other.warms() && fresh(situation)) {
            reasons.add(RemedyReason.NOT_WHILE_FRESH);
            return null;
        }
        reasons.add(RemedyReason.ASK_FIRST);
        return other;
    }

    /**
     * Whether a use now would come too soon after the last one on the skin.
     *
     * @param lastEnded when the last use after which the skin rests ended, or null when there was none
     */
    public RemedyPace pace(RemedyKind remedy, @Nullable Instant lastEnded, Instant now) {
        RemedyKind.Timing timing = remedy.timing();
        if (timing == null || lastEnded == null || !remedy.rests()) {
            return RemedyPace.FREE;
        }
        if (now.isBefore(lastEnded.plus(timing.warnUnder()))) {
            return RemedyPace.TOO_SOON;
        }
        return now.isBefore(lastEnded.plus(timing.again())) ? RemedyPace.EARLY : RemedyPace.FREE;
    }

    /** When the skin has had its rest; null when there was no last use or it needs none. */
    public @Nullable Instant earliest(RemedyKind remedy, @Nullable Instant lastEnded) {
        RemedyKind.Timing timing = remedy.timing();
        return timing == null || lastEnded == null || !remedy.rests() ? null : lastEnded.plus(timing.again());
    }

    private RemedyKind byRule(RemedySituation situation, List<RemedyReason> reasons) {
        if (situation.beforeActivity()) {
            reasons.add(RemedyReason.BEFORE_ACTIVITY);
        }
        if (situation.episodes().isEmpty()) {
            if (reasons.isEmpty()) {
                reasons.add(RemedyReason.NO_EPISODE);
            }
            return remedies.warming();
        }
        if (fresh(situation)) {
            // Warmth before activity does not make a fresh injury safe to warm.
            reasons.clear();
            reasons.add(RemedyReason.FRESH_STRAIN);
            return remedies.cooling();
        }
        if (situation.episodesIn30Days() >= RECURRING) {
            reasons.add(RemedyReason.RECURRING);
        }
        boolean strained = situation.episodes().stream().anyMatch(this::strained);
        reasons.add(strained ? RemedyReason.LATER : RemedyReason.NO_STRAIN);
        return remedies.warming();
    }

    /** Whether any open episode is an injury or a strain within its first 72 hours: heat and massage wait so long. */
    private boolean fresh(RemedySituation situation) {
        return fresh(triggers, situation.episodes(), situation.now());
    }

    /** The same of these episodes, by the triggers of a vocabulary. */
    public static boolean fresh(List<Trigger> triggers, List<PainEpisode> episodes, Instant now) {
        return episodes.stream().anyMatch(episode -> strained(triggers, episode) && freshAt(episode, now));
    }

    private boolean strained(PainEpisode episode) {
        return strained(triggers, episode);
    }

    private static boolean strained(List<Trigger> triggers, PainEpisode episode) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.strain() && episode.triggers().contains(trigger.id()));
    }

    private static boolean freshAt(PainEpisode episode, Instant now) {
        return now.isBefore(episode.started().plus(FRESH));
    }
}
