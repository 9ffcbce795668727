package app.nape.care.standing;

import app.nape.care.EpisodeSafety;
import app.nape.care.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs while they are being gathered: ticks first, then what the rules say. A sign that is found twice stands once, at its higher level. */
final class SignsFound {
    private final StandingRules rules;
    private final Known known;
    private final Map<String, StandingSign> standing = new LinkedHashMap<>();
    private final Map<String, StandingSign> offered = new LinkedHashMap<>();
    private final List<SignQuestion> questions = new ArrayList<>();

    private SignsFound(StandingRules rules, Known known) {
        this.rules = rules;
        this.known = known;
    }

    static SignsFound in(StandingRules rules, Known known) {
        SignsFound found = new SignsFound(rules, known);
        known.open().forEach(open -> found.ticked(open.episode().safety()));
        found.ticked(known.card());
        rules.rules().forEach(rule -> RuleMatch.of(rule, rules, known).ifPresent(found::matched));
        return found;
    }

    private void ticked(EpisodeSafety said) {
        for (String id : said.signs()) {
            rules.card()
                    .flag(id)
                    .filter(flag -> StandingLevel.of(flag.level()) != StandingLevel.NONE)
                    .map(flag -> new StandingSign(
                            flag, StandingLevel.of(flag.level()), null, List.of(), StandingRules.holds(flag)))
                    .filter(sign -> !Coverage.covers(said, sign))
                    .ifPresent(sign -> put(standing, sign));
        }
    }

    private void matched(RuleMatch match) {
        SignRule rule = match.rule();
        SignQuestion question = rule.question();
        Optional<Answer> answer = match.answer(known);
        if (question != null && answer.isPresent()) {
            if (question.worseBy(answer.get())) {
                RedFlag flag = rules.flag(question.sign());
                add(match, flag, StandingLevel.of(flag.level()), StandingRules.holds(flag), null);
            } else if (question.clears()) {
                return;
            }
        }
        StandingLevel level = rule.offers() ? StandingLevel.NONE : rule.level();
        boolean stands = add(match, rules.flag(rule.sign()), level, rule.holds(), rule.says());
        if (stands && question != null && answer.isEmpty()) {
            questions.add(question);
        }
    }

    /** Adds a sign unless the person was advised about it by each of the episodes it follows from; whether it was added. */
    private boolean add(
            RuleMatch match,
            RedFlag flag,
            StandingLevel level,
            Set<Relief> holds,
            @org.jspecify.annotations.Nullable String says) {
        String sentence = says == null ? flag.label() + "." : says;
        StandingSign sign = new StandingSign(flag, level, sentence, match.because(), holds);
        if (match.said(known).stream().allMatch(said -> Coverage.covers(said, sign))) {
            return false;
        }
        put(level == StandingLevel.NONE ? offered : standing, sign);
        return true;
    }

    private static void put(Map<String, StandingSign> signs, StandingSign sign) {
        signs.merge(sign.flag().id(), sign, (one, other) -> {
            StandingSign worse = other.level().compareTo(one.level()) > 0 ? other : one;
            Set<String> because = new LinkedHashSet<>(one.because());
            because.addAll(other.because());
            Set<Relief> holds = new LinkedHashSet<>(one.holds());
            holds.addAll(other.holds());
            return new StandingSign(worse.flag(), worse.level(), worse.says(), List.copyOf(because), holds);
        });
    }

    /** Most serious first, then in the card's order. */
    List<StandingSign> standing() {
        return ordered(standing);
    }

    /** Those the card is offered for, unless they stand anyway. */
    List<StandingSign> offered() {
        return ordered(offered).stream()
                .filter(sign -> !standing.containsKey(sign.flag().id()))
                .toList();
    }

    private List<StandingSign> ordered(Map<String, StandingSign> signs) {
        List<RedFlag> order = rules.card().flags();
        return signs.values().stream()
                .sorted(Comparator.comparing(StandingSign::level)
                        .reversed()
                        .thenComparingInt(sign -> order.indexOf(sign.flag())))
                .toList();
    }

    /** The question that may lead to the most serious sign which does not stand yet. */
    Optional<SignQuestion> question() {
        return questions.stream()
                .filter(question -> !stands(question))
                .min(Comparator.comparing((SignQuestion question) -> reached(question))
                        .reversed());
    }

    private boolean stands(SignQuestion question) {
        StandingSign sign = standing.get(question.sign());
        return sign != null && sign.level().compareTo(reached(question)) >= 0;
    }

    private StandingLevel reached(SignQuestion question) {
        return StandingLevel.of(rules.flag(question.sign()).level());
    }
}
