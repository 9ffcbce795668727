package app.nape.care.standing;

import app.nape.care.EpisodeSafety;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to "may I?" that every place asks which could offer a remedy, a set, an exercise or a Start. It compares what was
 * ticked and logged with the card's own sentences; it adds nothing up and names no illness. A draft for a clinician's review.
 *
 * @param level how soon, of the most serious sign the person was not advised about
 * @param signs those signs, most serious first, then in the card's order; none is left out
 * @param offers signs the card is offered for; they hold nothing
 * @param question the one question to ask now, or null; none in an emergency
 * @param held what is neither recommended nor started until the person says that they were advised
 * @param delicate whether a site is among the open episodes' for which no ice, heat or massage is advised
 * @param askFirst what applies to the person and speaks against a remedy, in the order it is asked
 * @param lines lines of general safety that matter now
 */
public record Standing(
        StandingLevel level,
        List<StandingSign> signs,
        List<StandingSign> offers,
        @Nullable SignQuestion question,
        Set<Relief> held,
        boolean delicate,
        List<PersonalCondition> askFirst,
        List<StandingRules.SafetyLine> lines) {
    /** Before anything is known: nothing stands. */
    public static final Standing NOTHING =
            new Standing(StandingLevel.NONE, List.of(), List.of(), null, Set.of(), false, List.of(), List.of());

    public Standing {
        signs = List.copyOf(signs);
        offers = List.copyOf(offers);
        held = Set.copyOf(held);
        askFirst = List.copyOf(askFirst);
        lines = List.copyOf(lines);
    }

    /** Works it out. */
    public static Standing of(StandingRules rules, Known known) {
        SignsFound found = SignsFound.in(rules, known);
        List<StandingSign> signs = found.standing();
        StandingLevel level =
                signs.isEmpty() ? StandingLevel.NONE : signs.getFirst().level();
        Set<Relief> held = EnumSet.noneOf(Relief.class);
        signs.forEach(sign -> held.addAll(sign.holds()));
        boolean delicate = known.open().stream()
                .flatMap(open -> open.episode().sites().stream())
                .anyMatch(site -> rules.delicateSites().contains(site.siteId()));
        return new Standing(
                level,
                signs,
                found.offered(),
                level == StandingLevel.EMERGENCY ? null : found.question().orElse(null),
                held,
                delicate,
                rules.personal().stream()
                        .filter(each -> known.applies().contains(each.id())
                                || known.open().stream()
                                        .anyMatch(open -> open.episode().symptoms().stream()
                                                .anyMatch(each.notedBy()::contains)))
                        .toList(),
                lines(rules, known));
    }

    private static List<StandingRules.SafetyLine> lines(StandingRules rules, Known known) {
        return rules.lines().stream()
                .filter(line -> known.open().stream()
                        .anyMatch(open -> Facts.of(open.episode(), rules.areaOf()).stream()
                                .anyMatch(line.when()::contains)))
                .toList();
    }

    /** Whether it may be started: nothing that stands holds it. */
    public boolean mayStart(Relief relief) {
        return !held.contains(relief);
    }

    /** Whether it may be recommended in words: no urgent sign stands, and neither a site nor the person speaks against it. */
    public boolean recommends(Relief relief) {
        return mayStart(relief)
                && !level.urgent()
                && (relief == Relief.EXERCISES || !delicate)
                && against(relief).isEmpty();
    }

    /** What applies to the person and speaks against a remedy until a clinician was asked. */
    public List<PersonalCondition> against(Relief relief) {
        return askFirst.stream()
                .filter(each -> each.asksFirst().contains(relief))
                .toList();
    }

    /** What applies to the person and asks to use a remedy shorter and to look at the skin more often. */
    public List<PersonalCondition> gentler(Relief relief) {
        return askFirst.stream().filter(each -> each.gentler().contains(relief)).toList();
    }

    /** The most serious sign. */
    public Optional<StandingSign> first() {
        return signs.stream().findFirst();
    }

    /** Whether there is anything to show because of it: a sign, an offer or a question. */
    public boolean says() {
        return !signs.isEmpty() || !offers.isEmpty() || question != null;
    }

    /**
     * What is saved when the person says that they were advised: it covers every sign that stands now, for each open episode and
     * apart from any. A new episode, or a sign that becomes more serious, stands again.
     */
    public Said advised(Known known, Instant at) {
        List<String> about = new ArrayList<>();
        signs.forEach(sign -> about.add(sign.covered()));
        offers.forEach(sign -> about.add(sign.covered()));
        return Said.of(known, said -> said.advised(at, about));
    }

    /** What is saved when the person answers a question. */
    public static Said answered(Known known, SignQuestion question, Answer answer) {
        return Said.of(known, said -> said.answered(question.id(), answer.word()));
    }

    /** What is to be saved: for each open episode, and apart from any. */
    public record Said(Map<UUID, EpisodeSafety> episodes, EpisodeSafety card) {
        static Said of(Known known, java.util.function.UnaryOperator<EpisodeSafety> change) {
            Map<UUID, EpisodeSafety> episodes = new HashMap<>();
            known.open()
                    .forEach(open -> episodes.put(
                            open.episode().id(), change.apply(open.episode().safety())));
            return new Said(Map.copyOf(episodes), change.apply(known.card()));
        }
    }
}
