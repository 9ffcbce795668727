package app.nape.care.standing;

import app.nape.care.EpisodeSafety;
import app.nape.code.Worded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that holds for what is known, with the episodes it follows from.
 *
 * @param because the facts that made it hold, in the order they were said
 * @param from the episodes they were said about; empty for what belongs to no open episode
 */
record RuleMatch(SignRule rule, List<String> because, List<OpenCase> from) {
    /** Asks a rule. Facts are taken together over all open episodes; ages and scores belong to one. */
    static Optional<RuleMatch> of(SignRule rule, StandingRules rules, Known known) {
        if (known.episodesIn30Days() < rule.episodes()) {
            return Optional.empty();
        }
        List<OpenCase> asked = known.open().stream()
                .filter(open -> oldEnough(rule, open, known) && sore(rule, open))
                .toList();
        boolean ofOneEpisode = rule.over() != null || rule.scoreFrom() != null;
        if (ofOneEpisode && asked.isEmpty()) {
            return Optional.empty();
        }
        Set<String> facts = new LinkedHashSet<>();
        asked.forEach(open -> facts.addAll(Facts.of(open.episode(), rules.areaOf())));
        facts.addAll(Facts.ofPerson(known.applies()));
        if (rule.none().stream().anyMatch(facts::contains)) {
            return Optional.empty();
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (Set<String> group : rule.all()) {
            if (group.stream().noneMatch(facts::contains)) {
                return Optional.empty();
            }
            wanted.addAll(group);
        }
        List<String> because = facts.stream().filter(wanted::contains).toList();
        List<OpenCase> from = asked.stream()
                .filter(open -> rule.all().isEmpty()
                        || Facts.of(open.episode(), rules.areaOf()).stream().anyMatch(wanted::contains))
                .toList();
        return Optional.of(new RuleMatch(rule, because, from));
    }

    private static boolean oldEnough(SignRule rule, OpenCase open, Known known) {
        Duration over = rule.over();
        return over == null
                || Duration.between(open.episode().started(), known.now()).compareTo(over) > 0;
    }

    private static boolean sore(SignRule rule, OpenCase open) {
        Integer least = rule.scoreFrom();
        if (least == null) {
            return true;
        }
        List<OpenCase.ScoreAt> severe = new ArrayList<>(open.scores());
        if (severe.isEmpty() || severe.getLast().score().score() < least) {
            return false;
        }
        Duration apart = rule.apart();
        severe.removeIf(each -> each.score().score() < least);
        return apart == null
                || Duration.between(severe.getFirst().at(), severe.getLast().at())
                                .compareTo(apart)
                        > 0;
    }

    /** What was said about the episodes it follows from; apart from any where it follows from none. */
    List<EpisodeSafety> said(Known known) {
        return from.isEmpty()
                ? List.of(known.card())
                : from.stream().map(open -> open.episode().safety()).toList();
    }

    /** What was answered to its question: the more serious of several, or empty while one of them is missing. */
    Optional<Answer> answer(Known known) {
        SignQuestion question = rule.question();
        if (question == null) {
            return Optional.empty();
        }
        List<Optional<Answer>> answers = said(known).stream()
                .map(said -> Optional.ofNullable(said.answers().get(question.id()))
                        .flatMap(word -> Worded.fromWord(Answer.class, word)))
                .toList();
        Optional<Answer> worse = answers.stream()
                .flatMap(Optional::stream)
                .filter(question::worseBy)
                .findFirst();
        return worse.isPresent() || answers.stream().anyMatch(Optional::isEmpty) ? worse : answers.getFirst();
    }
}
