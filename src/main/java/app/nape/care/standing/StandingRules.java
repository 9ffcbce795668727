package app.nape.care.standing;

import app.nape.care.BodyArea;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagCard;
import app.nape.code.Worded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules, as data beside the card.
 *
 * @param card the card
 * @param rules in the file's order
 * @param personal what may apply to a person, in the order it is asked
 * @param delicateSites sites for which no ice, heat or massage is advised
 * @param delicateSays the sentence that says so
 * @param lines lines of general safety
 * @param areaOf the area of a body site
 */
public record StandingRules(
        RedFlagCard card,
        List<SignRule> rules,
        List<PersonalCondition> personal,
        Set<String> delicateSites,
        String delicateSays,
        List<SafetyLine> lines,
        Function<String, Optional<BodyArea>> areaOf) {
    public StandingRules {
        rules = List.copyOf(rules);
        personal = List.copyOf(personal);
        delicateSites = Set.copyOf(delicateSites);
        lines = List.copyOf(lines);
    }

    /**
     * A line of general safety, such as not to drive with a stiff neck.
     *
     * @param when keys of {@link Facts}, one of which makes it matter now
     * @param sources keys of public sources
     */
    public record SafetyLine(String id, Set<String> when, String text, List<String> sources) {
        public SafetyLine {
            when = Set.copyOf(when);
            sources = List.copyOf(sources);
        }
    }

    RedFlag flag(String id) {
        return card.flag(id).orElseThrow(() -> new IllegalArgumentException("The card has no sign " + id + "."));
    }

    /** What a sign holds: in an emergency everything, else what the card's data says. */
    public static Set<Relief> holds(RedFlag flag) {
        return switch (StandingLevel.of(flag.level())) {
            case EMERGENCY -> Relief.ALL;
            case TODAY -> reliefs(flag.holds());
            case SOON, NONE -> Set.of();
        };
    }

    private static Set<Relief> reliefs(Set<String> words) {
        return words.stream()
                .map(word -> Worded.fromWord(Relief.class, word).orElseThrow())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
