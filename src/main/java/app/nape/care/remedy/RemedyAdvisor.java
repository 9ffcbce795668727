package app.nape.care.remedy;

import app.nape.care.PainEpisode;
import app.nape.care.Trigger;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final String ICE = "ice";
    private static final String HEAT = "heat";

    /** The remedies that cool or warm the skin. */
    public static final List<String> ON_SKIN = List.of(ICE, HEAT);

    /** The remedies that warm. */
    public static final Set<String> WARM = Set.of(HEAT, "warm-bath");

    /** Uses of heat in 24 hours after which no further one is recommended (Midlands Partnership NHS: up to three times a day). */
    public static final int HEAT_A_DAY = 3;

    private final List<RemedyKind> remedies;
    private final List<Trigger> triggers;
    private final List<RemedyCaution> cautions;

    /** An advisor that speaks in the terms of a vocabulary, which must hold ice and heat with their timing. */
    public RemedyAdvisor(List<RemedyKind> remedies, List<Trigger> triggers, List<RemedyCaution> cautions) {
        this.remedies = List.copyOf(remedies);
        this.triggers = List.copyOf(triggers);
        this.cautions = List.copyOf(cautions);
    }

    /** Ice or heat for this situation; neither where a sign, a site or the person speaks against what is left. */
    public RemedyAdvice advise(RemedySituation situation) {
        List<RemedyReason> reasons = new ArrayList<>();
        String ruled = byRule(situation, reasons);
        String wanted = preferred(situation, ruled, reasons);
        String id = allowed(situation, wanted, reasons);
        if (id == null) {
            return new RemedyAdvice(null, reasons, RemedyPace.FREE, null, List.of());
        }
        RemedyKind remedy = remedy(id);
        if (WARM.contains(id) && situation.heatUses() >= HEAT_A_DAY) {
            reasons.add(RemedyReason.ENOUGH_TODAY);
        }
        Instant free = earliest(remedy, situation.lastOnSkin());
        return new RemedyAdvice(
                remedy,
                reasons,
                pace(remedy, situation.lastOnSkin(), situation.now()),
                free != null && situation.now().isBefore(free) ? free : null,
                cautions.stream()
                        .filter(caution -> caution.appliesTo(remedy.id()))
                        .toList());
    }

    /** What the person has found best, unless that is heat on a fresh injury or strain. */
    private String preferred(RemedySituation situation, String ruled, List<RemedyReason> reasons) {
        String preferred = situation.preferred();
        if (preferred == null || !ON_SKIN.contains(preferred)) {
            return ruled;
        }
        if (preferred.equals(HEAT) && fresh(situation)) {
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
    private @Nullable String allowed(RemedySituation situation, String wanted, List<RemedyReason> reasons) {
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
        if (standing.recommends(relief(wanted))) {
            return wanted;
        }
        reasons.clear();
        String other = wanted.equals(ICE) ? HEAT : ICE;
        if (!standing.recommends(relief(other))) {
            reasons.add(RemedyReason.ASK_FIRST_BOTH);
            return null;
        }
        if (other.equals(HEAT) && fresh(situation)) {
            reasons.add(RemedyReason.NOT_WHILE_FRESH);
            return null;
        }
        reasons.add(RemedyReason.ASK_FIRST);
        return other;
    }

    private static Relief relief(String remedyId) {
        return remedyId.equals(ICE) ? Relief.ICE : Relief.HEAT;
    }

    /**
     * Whether a use now would come too soon after the last one on the skin.
     *
     * @param lastEnded when the last use of ice or heat ended, or null when there was none
     */
    public RemedyPace pace(RemedyKind remedy, @Nullable Instant lastEnded, Instant now) {
        RemedyKind.Timing timing = remedy.timing();
        if (timing == null || lastEnded == null || !remedy.onSkin()) {
            return RemedyPace.FREE;
        }
        if (now.isBefore(lastEnded.plus(timing.warnUnder()))) {
            return RemedyPace.TOO_SOON;
        }
        return now.isBefore(lastEnded.plus(timing.again())) ? RemedyPace.EARLY : RemedyPace.FREE;
    }

    /** When the skin has had its rest; null when there was no last use or the remedy is not for the skin. */
    public @Nullable Instant earliest(RemedyKind remedy, @Nullable Instant lastEnded) {
        RemedyKind.Timing timing = remedy.timing();
        return timing == null || lastEnded == null || !remedy.onSkin() ? null : lastEnded.plus(timing.again());
    }

    private String byRule(RemedySituation situation, List<RemedyReason> reasons) {
        if (situation.beforeActivity()) {
            reasons.add(RemedyReason.BEFORE_ACTIVITY);
        }
        if (situation.episodes().isEmpty()) {
            if (reasons.isEmpty()) {
                reasons.add(RemedyReason.NO_EPISODE);
            }
            return HEAT;
        }
        if (fresh(situation)) {
            // Warmth before activity does not make a fresh injury safe to warm.
            reasons.clear();
            reasons.add(RemedyReason.FRESH_STRAIN);
            return ICE;
        }
        if (situation.episodesIn30Days() >= RECURRING) {
            reasons.add(RemedyReason.RECURRING);
        }
        boolean strained = situation.episodes().stream().anyMatch(this::strained);
        reasons.add(strained ? RemedyReason.LATER : RemedyReason.NO_STRAIN);
        return HEAT;
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

    private RemedyKind remedy(String id) {
        return remedies.stream()
                .filter(remedy -> remedy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The vocabulary has no " + id + "."));
    }
}
