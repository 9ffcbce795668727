package app.nape.care.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.RedFlag;
import app.nape.care.Sore;
import app.nape.care.standing.Signs.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may be started and recommended, and what is saved when the person was advised. */
class MayITest {
    private static final Instant LATER = Sore.NOON.plus(Duration.ofMinutes(5));
    private static final Rule NUMB = Rule.of(Signs.NUMB, Set.of("numb")).holds(Relief.EXERCISES);

    private static List<RedFlag> signs(StandingRules rules, Known known) {
        return Standing.of(rules, known).signs().stream()
                .map(StandingSign::flag)
                .toList();
    }

    @Test
    void holdsWhatTheRuleHoldsAndEverythingTickedOnTheCardHolds() {
        Standing ruled =
                Standing.of(Signs.rules(NUMB), Signs.known(Sore.at("arm").with("numb")));
        assertFalse(ruled.mayStart(Relief.EXERCISES));
        assertTrue(ruled.mayStart(Relief.MASSAGE));
        assertFalse(ruled.recommends(Relief.MASSAGE), "nothing is recommended while help is needed today");
        EpisodeSafety ticked = EpisodeSafety.NONE.ticked(List.of("numb-limb"));
        Standing card = Standing.of(Signs.rules(), Signs.known(Sore.at("arm").said(ticked)));
        assertEquals(Set.of(Relief.EXERCISES, Relief.MASSAGE), card.held());
    }

    @Test
    void saysNothingWhereNothingStandsIsOfferedOrAsked() {
        assertFalse(Standing.NOTHING.says());
        assertEquals(Optional.empty(), Standing.NOTHING.first());
        Standing sign =
                Standing.of(Signs.rules(NUMB), Signs.known(Sore.at("arm").with("numb")));
        assertTrue(sign.says());
        assertEquals(Optional.of(Signs.NUMB), sign.first().map(StandingSign::flag));
        Standing offer = Standing.of(
                Signs.rules(NUMB.onlyOffers()), Signs.known(Sore.at("arm").with("numb")));
        assertEquals(List.of(), offer.signs());
        assertTrue(offer.says(), "the card is offered");
        assertTrue(offer.mayStart(Relief.EXERCISES), "an offer holds nothing");
        SignQuestion question = new SignQuestion("sudden", "Suddenly?", Answer.YES, "cardiac", false);
        Standing asked =
                new Standing(StandingLevel.NONE, List.of(), List.of(), question, Set.of(), false, List.of(), List.of());
        assertTrue(asked.says());
    }

    @Test
    void offersNoCardForASignThatStandsAnyway() {
        Rule offer = Rule.of(Signs.NUMB, Set.of("weak")).onlyOffers();
        Standing both =
                Standing.of(Signs.rules(NUMB, offer), Signs.known(Sore.at("arm").with("numb", "weak")));
        assertEquals(List.of(), both.offers());
        assertEquals(1, both.signs().size());
    }

    @Test
    void standsNoLongerOnceAdvisedUntilAnotherEpisodeHasIt() {
        Sore numb = Sore.at("arm").with("numb");
        Sore other = Sore.at("hand").number(2);
        StandingRules rules = Signs.rules(NUMB);
        Standing standing = Standing.of(rules, Signs.known(numb, other));
        Standing.Said said = standing.advised(Signs.known(numb, other), LATER);
        assertEquals(Set.of(Sore.id(1), Sore.id(2)), said.episodes().keySet());
        assertEquals(Set.of("numb-limb:today"), said.card().advisedFor());
        EpisodeSafety advised = said.episodes().getOrDefault(Sore.id(1), EpisodeSafety.NONE);
        assertEquals(Optional.of(LATER), advised.whenAdvised());
        assertEquals(
                List.of(),
                signs(rules, Signs.known(numb.said(advised), other)),
                "what is said of an episode that has nothing to do with it does not matter");
        assertEquals(List.of(Signs.NUMB), signs(rules, Signs.known(numb.said(advised), other.with("numb"))));
    }

    @Test
    void isAdvisedAboutWhatTheCardWasOfferedForToo() {
        Known known = Signs.known(Sore.at("arm").with("numb"));
        StandingRules rules = Signs.rules(NUMB.onlyOffers());
        Standing.Said said = Standing.of(rules, known).advised(known, LATER);
        assertEquals(Set.of("numb-limb:none"), said.card().advisedFor());
        Sore advised = Sore.at("arm").with("numb").said(said.card());
        assertEquals(List.of(), Standing.of(rules, Signs.known(advised)).offers());
    }

    @Test
    void savesAnAnswerWithEachOpenEpisodeAndApartFromAny() {
        SignQuestion question = new SignQuestion("sudden", "Suddenly?", Answer.YES, "cardiac", false);
        Known known = Signs.known(Sore.at("arm"), Sore.at("hand").number(2));
        Standing.Said said = Standing.answered(known, question, Answer.NOT_SURE);
        assertEquals(2, said.episodes().size());
        for (Map.Entry<UUID, EpisodeSafety> each : said.episodes().entrySet()) {
            assertEquals(Map.of("sudden", "not-sure"), each.getValue().answers());
        }
        assertEquals(Map.of("sudden", "not-sure"), said.card().answers());
    }

    private static PersonalCondition condition(String id, Set<Relief> asksFirst, Set<Relief> gentler) {
        return new PersonalCondition(id, asksFirst, gentler, Set.of("swollen"), List.of(), null);
    }

    @Test
    void asksFirstAndGoesGentlerByWhatAppliesToThePersonOrIsNotedNow() {
        PersonalCondition cold = condition("raynaud", Set.of(Relief.ICE), Set.of());
        PersonalCondition nerves = condition("nerves", Set.of(), Set.of(Relief.ICE, Relief.HEAT));
        StandingRules rules = Signs.rules(List.of(cold, nerves), List.of());
        Standing both = Standing.of(rules, Signs.known(Set.of("raynaud", "nerves")));
        assertEquals(List.of(cold), both.against(Relief.ICE));
        assertEquals(List.of(nerves), both.gentler(Relief.ICE));
        assertEquals(List.of(nerves), both.gentler(Relief.HEAT));
        assertEquals(List.of(), both.gentler(Relief.MASSAGE));
        assertFalse(both.recommends(Relief.ICE));
        assertTrue(both.recommends(Relief.HEAT), "gentler is not against");
        Standing one = Standing.of(rules, Signs.known(Set.of("nerves")));
        assertTrue(one.recommends(Relief.ICE));
        Standing noted = Standing.of(rules, Signs.known(Sore.at("hand").with("swollen")));
        assertEquals(List.of(cold, nerves), noted.askFirst());
        assertEquals(
                List.of(),
                Standing.of(rules, Signs.known(Sore.at("hand").with("stiff"))).askFirst());
    }

    @Test
    void leavesDelicatePlacesAloneButNotTheirExercises() {
        Standing jaw = Standing.of(Signs.rules(), Signs.known(Sore.at("neck-back", "jaw")));
        assertTrue(jaw.delicate());
        assertTrue(jaw.recommends(Relief.EXERCISES));
        assertFalse(jaw.recommends(Relief.HEAT));
        Standing neck = Standing.of(Signs.rules(), Signs.known(Sore.at("neck-back")));
        assertFalse(neck.delicate());
        assertTrue(neck.recommends(Relief.HEAT));
    }

    @Test
    void showsALineOfSafetyOnlyWhenItMatters() {
        var driving = new StandingRules.SafetyLine("driving", Set.of("stiff", "area:neck"), "Do not drive.", List.of());
        var lifting = new StandingRules.SafetyLine("lifting", Set.of("trigger:lifting"), "Lift later.", List.of());
        StandingRules rules = Signs.rules(List.of(), List.of(driving, lifting));
        assertEquals(
                List.of(driving),
                Standing.of(rules, Signs.known(Sore.at("neck-back"))).lines());
        assertEquals(
                List.of(lifting),
                Standing.of(
                                rules,
                                Signs.known(
                                        Sore.at("hand"),
                                        Sore.at("arm").number(2).after("lifting")))
                        .lines());
        assertEquals(List.of(), Standing.of(rules, Signs.known(Sore.at("hand"))).lines());
        assertEquals(List.of(), Standing.of(rules, Signs.known()).lines());
    }

    @Test
    void callsHelpTodayAndAnEmergencyUrgent() {
        assertTrue(StandingLevel.TODAY.urgent() && StandingLevel.EMERGENCY.urgent());
        assertFalse(StandingLevel.NONE.urgent() || StandingLevel.SOON.urgent());
    }
}
