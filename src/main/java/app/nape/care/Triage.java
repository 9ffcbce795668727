package app.nape.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When the red-flag card is to be shown (redflags.json, time_rules), and whether exercises are held back. It never diagnoses,
 * adds nothing up, and never says that all is well: no prompt means only that no rule applies.
 */
public final class Triage {
    /** Upper-back pain that lasts longer than this is worth a look at the card. */
    public static final Duration UPPER_BACK = Duration.ofDays(1);

    /** Any pain that lasts longer than this is worth a visit. */
    public static final Duration WEEK = Duration.ofDays(7);

    /** A score from here on is worth a look at the card. */
    public static final Nprs SEVERE = new Nprs(8);

    private final RedFlagCard card;
    private final List<Trigger> triggers;
    private final List<Symptom> symptoms;

    /** The rules over this card and vocabulary. */
    public Triage(RedFlagCard card, List<Trigger> triggers, List<Symptom> symptoms) {
        this.card = card;
        this.triggers = List.copyOf(triggers);
        this.symptoms = List.copyOf(symptoms);
    }

    /** What the rules ask to be shown, most urgent act first; empty when none applies. */
    public List<TriagePrompt> prompts(TriageSituation situation) {
        List<TriagePrompt> prompts = new ArrayList<>();
        symptoms.stream()
                .filter(symptom -> situation.symptoms().contains(symptom.id()))
                .forEach(symptom -> bySymptom(symptom, situation, prompts));
        triggers.stream()
                .filter(trigger -> situation.triggers().contains(trigger.id()))
                .map(Trigger::redFlag)
                .forEach(flag -> add(prompts, TriagePrompt.Act.OPEN_CARD, flag));
        Nprs score = situation.score();
        if (score != null && score.compareTo(SEVERE) >= 0) {
            add(prompts, TriagePrompt.Act.OFFER_CARD, "very-severe");
        }
        Duration age = situation.age();
        if (age != null && age.compareTo(UPPER_BACK) > 0 && situation.areas().contains(BodyArea.UPPER_BACK)) {
            add(prompts, TriagePrompt.Act.OFFER_CARD, "over-24h-back");
        }
        if (age != null && age.compareTo(WEEK) > 0) {
            add(prompts, TriagePrompt.Act.SUGGEST_VISIT, "over-a-week");
        }
        if (situation.episodesIn30Days() >= RemedyAdvisor.RECURRING) {
            add(prompts, TriagePrompt.Act.SUGGEST_VISIT, "recurring");
        }
        prompts.sort(java.util.Comparator.comparing(TriagePrompt::act));
        return prompts;
    }

    /** A ticked symptom only opens the card at the sign it belongs to; during an exercise some also stop it. */
    private void bySymptom(Symptom symptom, TriageSituation situation, List<TriagePrompt> prompts) {
        if (symptom.stopsExercise() && situation.exercising()) {
            add(prompts, TriagePrompt.Act.STOP_EXERCISE, "stop-dizzy");
        }
        add(prompts, TriagePrompt.Act.OFFER_CARD, symptom.redFlag());
    }

    private void add(
            List<TriagePrompt> prompts, TriagePrompt.Act act, @org.jspecify.annotations.Nullable String flagId) {
        if (flagId == null) {
            return;
        }
        RedFlag flag =
                card.flag(flagId).orElseThrow(() -> new IllegalArgumentException("The card has no " + flagId + "."));
        TriagePrompt prompt = new TriagePrompt(act, flag);
        if (!prompts.contains(prompt)) {
            prompts.add(prompt);
        }
    }

    /** The signs that belong to triggers: that of an injury. */
    public List<String> signsOf(Collection<String> triggerIds) {
        return triggers.stream()
                .filter(trigger -> triggerIds.contains(trigger.id()))
                .map(Trigger::redFlag)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The fixed advice for ticked signs: that of the most urgent one, or empty when none is ticked. */
    public Optional<RedFlagAdvice> advice(Collection<String> ticked) {
        return card.highest(ticked).map(card::advice);
    }

    /** Whether exercises are held back for an episode, until the person says that somebody has advised them. */
    public boolean holdsExercises(PainEpisode episode) {
        return holdsExercises(
                episode.safety().signs(), episode.triggers(), episode.safety().advised() != null);
    }

    /**
     * Whether exercises are held back for an episode: after a ticked urgent sign, or an injury among its triggers.
     *
     * @param advised whether the person has said that somebody has advised them
     */
    public boolean holdsExercises(Collection<String> ticked, Collection<String> triggerIds, boolean advised) {
        return !advised
                && (!signsOf(triggerIds).isEmpty()
                        || advice(ticked).map(RedFlagAdvice::locksExercise).orElse(false));
    }
}
