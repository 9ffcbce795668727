package app.nape.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names ice or heat first and says why. 72-hour rule (clinical.md 1.2, from seeds 001 to 004): an injury or strain is cooled in
 * its first 72 hours; later, when it keeps coming back, without a strain, or before activity, moist heat; whichever the
 * person has found best wins. At least three hours between two uses, a warning under two.
 */
public final class RemedyAdvisor {
    /** How long an injury or strain counts as fresh. */
    public static final Duration FRESH = Duration.ofDays(3);

    /** How many episodes in 30 days count as coming back (redflags.json, recurring). */
    public static final int RECURRING = 3;

    /** When the skin is looked at first (clinical.md 1.2: skin check at 5 min). */
    public static final Duration SKIN_CHECK = Duration.ofMinutes(5);

    private static final String ICE = "ice";
    private static final String HEAT = "heat";

    /** The remedies that cool or warm the skin. */
    public static final List<String> ON_SKIN = List.of(ICE, HEAT);

    private final List<RemedyKind> remedies;
    private final List<Trigger> triggers;
    private final List<RemedyCaution> cautions;

    /** An advisor that speaks in the terms of a vocabulary, which must hold ice and heat with their timing. */
    public RemedyAdvisor(List<RemedyKind> remedies, List<Trigger> triggers, List<RemedyCaution> cautions) {
        this.remedies = List.copyOf(remedies);
        this.triggers = List.copyOf(triggers);
        this.cautions = List.copyOf(cautions);
    }

    /** Ice or heat for this situation. */
    public RemedyAdvice advise(RemedySituation situation) {
        List<RemedyReason> reasons = new ArrayList<>();
        String id = byRule(situation, reasons);
        String preferred = situation.preferred();
        if (preferred != null && (preferred.equals(ICE) || preferred.equals(HEAT))) {
            if (!preferred.equals(id)) {
                reasons.clear();
            }
            reasons.addFirst(RemedyReason.PREFERENCE);
            id = preferred;
        }
        RemedyKind remedy = remedy(id);
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
        PainEpisode episode = situation.episode();
        if (episode == null) {
            if (reasons.isEmpty()) {
                reasons.add(RemedyReason.NO_EPISODE);
            }
            return HEAT;
        }
        boolean strained = triggers.stream()
                .anyMatch(trigger -> trigger.strain() && episode.triggers().contains(trigger.id()));
        boolean fresh = situation.now().isBefore(episode.started().plus(FRESH));
        if (strained && fresh) {
            // Warmth before activity does not make a fresh injury safe to warm.
            reasons.clear();
            reasons.add(RemedyReason.FRESH_STRAIN);
            return ICE;
        }
        if (situation.episodesIn30Days() >= RECURRING) {
            reasons.add(RemedyReason.RECURRING);
        }
        reasons.add(strained ? RemedyReason.LATER : RemedyReason.NO_STRAIN);
        return HEAT;
    }

    private RemedyKind remedy(String id) {
        return remedies.stream()
                .filter(remedy -> remedy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The vocabulary has no " + id + "."));
    }
}
