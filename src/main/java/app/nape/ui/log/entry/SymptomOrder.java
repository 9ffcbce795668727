package app.nape.ui.log.entry;

import app.nape.care.Symptom;
import app.nape.care.standing.SignRule;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingRules;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The order in which symptoms are offered: what may be a warning sign by itself first, then what may be one with others, then the rest. */
final class SymptomOrder {
    /** More than there are levels. */
    private static final int LATER = 10;

    private SymptomOrder() {}

    /** The keys of the symptoms; within a part the most urgent first, then in the vocabulary's order. */
    static List<String> of(List<Symptom> symptoms, StandingRules rules) {
        return symptoms.stream()
                .map(Symptom::id)
                .sorted(Comparator.comparingInt(symptom -> place(symptom, rules.rules())))
                .toList();
    }

    private static int place(String symptom, List<SignRule> rules) {
        return rules.stream().mapToInt(rule -> place(symptom, rule)).min().orElse(Integer.MAX_VALUE);
    }

    private static int place(String symptom, SignRule rule) {
        boolean named = rule.all().stream().anyMatch(group -> group.contains(symptom));
        if (!named) {
            return Integer.MAX_VALUE;
        }
        List<Set<String>> all = rule.all();
        boolean alone = all.size() == 1 && !rule.offers();
        return (alone ? 0 : LATER) + place(rule.level());
    }

    private static int place(StandingLevel level) {
        return switch (level) {
            case EMERGENCY -> 0;
            case TODAY -> 1;
            case SOON -> 2;
            case NONE -> 3;
        };
    }
}
