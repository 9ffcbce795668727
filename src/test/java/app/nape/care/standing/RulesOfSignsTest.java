package app.nape.care.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.care.EpisodeSafety;
import app.nape.care.RedFlag;
import app.nape.care.Sore;
import app.nape.care.standing.Signs.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a sign stands, on a card made up for it. */
class RulesOfSignsTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static List<RedFlag> signs(Known known, Rule... rules) {
        return Standing.of(Signs.rules(rules), known).signs().stream()
                .map(StandingSign::flag)
                .toList();
    }

    private static List<RedFlag> signs(OpenCase open, Rule... rules) {
        return signs(new Known(List.of(open), EpisodeSafety.NONE, Set.of(), 1, Sore.NOON), rules);
    }

    @Test
    void standsWhileOneOfEachGroupIsNoted() {
        Rule rule = Rule.of(Signs.NUMB, Set.of("numb", "weak"), Set.of("site:arm", "site:hand"));
        assertEquals(List.of(Signs.NUMB), signs(Signs.known(Sore.at("arm").with("weak")), rule));
        assertEquals(List.of(), signs(Signs.known(Sore.at("arm")), rule));
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-back").with("weak", "numb")), rule));
        assertEquals(
                List.of(Signs.NUMB),
                signs(Signs.known(Sore.at("arm"), Sore.at("neck-back").number(2).with("numb")), rule),
                "taken together over all open episodes");
        assertEquals(List.of(), signs(Signs.known(Sore.at("arm").with("numb")), rule.none("numb")));
    }

    @Test
    void knowsSidesAndAreasOfAPlace() {
        Rule left = Rule.of(Signs.CARDIAC, Set.of("site:arm:left"));
        assertEquals(List.of(Signs.CARDIAC), signs(Signs.known(Sore.at("arm:left")), left));
        assertEquals(List.of(Signs.CARDIAC), signs(Signs.known(Sore.at("arm:both")), left));
        assertEquals(List.of(), signs(Signs.known(Sore.at("arm:right")), left));
        assertEquals(List.of(), signs(Signs.known(Sore.at("arm")), left));
        Rule back = Rule.of(Signs.WEEKS, Set.of("area:upper_back"));
        assertEquals(List.of(Signs.WEEKS), signs(Signs.known(Sore.at("t-spine")), back));
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-back")), back));
        Rule oneSided = Rule.of(Signs.NUMB, Set.of("one-sided:neck"));
        assertEquals(List.of(Signs.NUMB), signs(Signs.known(Sore.at("neck-side:left")), oneSided));
        assertEquals(List.of(Signs.NUMB), signs(Signs.known(Sore.at("neck-side:right")), oneSided));
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-side:both")), oneSided));
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-side")), oneSided));
    }

    @Test
    void countsTriggersAndWhatAppliesToThePerson() {
        Rule fall = Rule.of(Signs.NUMB, Set.of("trigger:fall"), Set.of("applies:thinners"));
        Sore fallen = Sore.at("neck-back").after("fall");
        assertEquals(List.of(Signs.NUMB), signs(Signs.known(Set.of("thinners"), fallen), fall));
        assertEquals(List.of(), signs(Signs.known(Set.of("pregnancy"), fallen), fall));
        assertEquals(List.of(), signs(Signs.known(Set.of("thinners"), Sore.at("neck-back")), fall));
    }

    @Test
    void waitsUntilAnEpisodeIsOlderThanTheRuleSays() {
        Rule rule = Rule.of(Signs.WEEKS).over(DAY);
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-back").lasting(DAY)), rule));
        assertEquals(
                List.of(Signs.WEEKS), signs(Signs.known(Sore.at("neck-back").lasting(DAY.plus(A_SECOND))), rule));
        assertEquals(List.of(), signs(Signs.known(), rule), "without an episode nothing is old");
    }

    @Test
    void takesASevereScoreThatLastsForMoreThanTheRulesTime() {
        Rule rule = Rule.of(Signs.NUMB).scored(8, DAY);
        OpenCase exactly =
                Signs.scored(Sore.at("neck-back").episode(), Signs.score(DAY, 8), Signs.score(Duration.ZERO, 9));
        OpenCase longer = Signs.scored(
                Sore.at("neck-back").episode(), Signs.score(DAY.plus(A_SECOND), 8), Signs.score(Duration.ZERO, 9));
        OpenCase milder = Signs.scored(
                Sore.at("neck-back").episode(),
                Signs.score(DAY.multipliedBy(2), 9),
                Signs.score(DAY, 9),
                Signs.score(Duration.ZERO, 7));
        OpenCase begunMilder = Signs.scored(
                Sore.at("neck-back").episode(),
                Signs.score(DAY.multipliedBy(2), 7),
                Signs.score(DAY, 8),
                Signs.score(Duration.ZERO, 8));
        assertEquals(List.of(), signs(exactly, rule));
        assertEquals(List.of(Signs.NUMB), signs(longer, rule));
        assertEquals(List.of(), signs(milder, rule), "the newest score is what it is now");
        assertEquals(List.of(), signs(begunMilder, rule), "a mild score does not begin the time");
        assertEquals(List.of(), signs(Signs.scored(Sore.at("neck-back").episode()), rule));
        Rule once = Rule.of(Signs.NUMB).scored(8, null);
        assertEquals(
                List.of(Signs.NUMB),
                signs(Signs.scored(Sore.at("neck-back").episode(), Signs.score(Duration.ZERO, 8)), once));
        assertEquals(
                List.of(), signs(Signs.scored(Sore.at("neck-back").episode(), Signs.score(Duration.ZERO, 7)), once));
    }

    @Test
    void countsHowOftenItCameBackInAMonth() {
        Rule rule = Rule.of(Signs.WEEKS).episodes(3);
        for (int episodes : List.of(2, 3)) {
            Known known = new Known(List.of(), EpisodeSafety.NONE, Set.of(), episodes, Sore.NOON);
            assertEquals(episodes == 3 ? List.of(Signs.WEEKS) : List.of(), signs(known, rule));
        }
    }

    @Test
    void standsForWhatWasTickedInAnEpisodeAsWellAsOnTheCard() {
        EpisodeSafety ticked = EpisodeSafety.NONE.ticked(List.of("numb-limb", "gone-from-the-card"));
        assertEquals(List.of(Signs.NUMB), signs(Signs.known(Sore.at("neck-back").said(ticked))));
        assertEquals(List.of(Signs.NUMB), signs(new Known(List.of(), ticked, Set.of(), 0, Sore.NOON)));
    }

    @Test
    void doesNotStandForWhatOnlyStopsAnExercise() {
        EpisodeSafety ticked = EpisodeSafety.NONE.ticked(List.of("dizzy-now"));
        assertEquals(List.of(), signs(Signs.known(Sore.at("neck-back").said(ticked))));
    }

    @Test
    void saysTheSentenceOfTheFirstRuleOfTwoThatAreAsSeriousButHoldsWhatBothHold() {
        Rule first = Rule.of(Signs.NUMB, Set.of("numb")).says("First.").holds(Relief.ICE);
        Rule second = Rule.of(Signs.NUMB, Set.of("weak")).says("Second.").holds(Relief.HEAT);
        StandingSign sign = Standing.of(
                        Signs.rules(first, second), Signs.known(Sore.at("arm").with("weak", "numb")))
                .signs()
                .getFirst();
        assertEquals("First.", sign.sentence());
        assertEquals(List.of("numb", "weak"), sign.because());
        assertEquals(Set.of(Relief.ICE, Relief.HEAT), sign.holds());
    }

    @Test
    void saysTheSentenceOfTheMoreSeriousRule() {
        Rule mild =
                Rule.of(Signs.NUMB, Set.of("numb")).level(StandingLevel.SOON).says("Mild.");
        Rule serious = Rule.of(Signs.NUMB, Set.of("weak")).says("Serious.");
        for (List<Rule> order : List.of(List.of(mild, serious), List.of(serious, mild))) {
            StandingSign sign = Standing.of(
                            Signs.rules(order.toArray(Rule[]::new)),
                            Signs.known(Sore.at("arm").with("weak", "numb")))
                    .signs()
                    .getFirst();
            assertEquals("Serious.", sign.sentence());
            assertEquals(StandingLevel.TODAY, sign.level());
        }
    }

    @Test
    void usesTheCardsWordsWhereARuleOrATickHasNone() {
        assertEquals(
                "Label of numb-limb.",
                new StandingSign(Signs.NUMB, StandingLevel.TODAY, null, List.of(), Set.of()).sentence());
        Standing ruled = Standing.of(
                Signs.rules(Rule.of(Signs.NUMB, Set.of("numb"))),
                Signs.known(Sore.at("arm").with("numb")));
        assertEquals("Label of numb-limb.", ruled.signs().getFirst().sentence());
    }

    @Test
    void refusesARuleForASignThatTheCardDoesNotHave() {
        RedFlag strange =
                new RedFlag("strange", Signs.NUMB.level(), "Strange", null, Set.of(), Set.of(), List.of(), Set.of());
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> signs(Signs.known(Sore.at("arm")), Rule.of(strange)));
        assertEquals("The card has no sign strange.", refused.getMessage());
    }

    @Test
    void asksOneQuestionAndGoesByItsAnswer() {
        SignQuestion question = new SignQuestion("sudden", "Did it begin suddenly?", Answer.YES, "cardiac", true);
        StandingRules rules = Signs.rules(Rule.of(Signs.NUMB, Set.of("numb")).asks(question));
        Sore numb = Sore.at("arm").with("numb");
        Standing asked = Standing.of(rules, Signs.known(numb));
        assertEquals(question, asked.question());
        assertEquals(StandingLevel.TODAY, asked.level());
        for (Answer answer : Answer.values()) {
            EpisodeSafety said = EpisodeSafety.NONE.answered("sudden", answer.word());
            Standing after = Standing.of(rules, Signs.known(numb.said(said)));
            assertNull(after.question(), answer.word());
            assertEquals(
                    answer == Answer.NO ? StandingLevel.NONE : StandingLevel.EMERGENCY, after.level(), answer.word());
        }
    }

    @Test
    void leavesTheSignStandingWhereTheOtherAnswerDoesNotClearIt() {
        SignQuestion question = new SignQuestion("sudden", "Did it begin suddenly?", Answer.YES, "cardiac", false);
        StandingRules rules = Signs.rules(Rule.of(Signs.NUMB, Set.of("numb")).asks(question));
        EpisodeSafety no = EpisodeSafety.NONE.answered("sudden", "no");
        Standing after =
                Standing.of(rules, Signs.known(Sore.at("arm").with("numb").said(no)));
        assertEquals(Optional.of(Signs.NUMB), after.first().map(StandingSign::flag));
        assertNull(after.question());
    }

    @Test
    void asksAgainAboutASecondEpisodeButGoesByTheMoreSeriousAnswer() {
        SignQuestion question = new SignQuestion("sudden", "Did it begin suddenly?", Answer.YES, "cardiac", true);
        StandingRules rules = Signs.rules(Rule.of(Signs.NUMB, Set.of("numb")).asks(question));
        Sore calm = Sore.at("arm").with("numb").said(EpisodeSafety.NONE.answered("sudden", "no"));
        Sore unasked = Sore.at("hand").number(2).with("numb");
        assertEquals(question, Standing.of(rules, Signs.known(calm, unasked)).question());
        Sore sudden = unasked.said(EpisodeSafety.NONE.answered("sudden", "yes"));
        assertEquals(
                StandingLevel.EMERGENCY,
                Standing.of(rules, Signs.known(calm, sudden)).level());
    }

    @Test
    void asksWhatMayLeadToTheMostSeriousSignAndNothingInAnEmergency() {
        SignQuestion mild = new SignQuestion("weeks", "For weeks?", Answer.YES, "weeks", false);
        SignQuestion grave = new SignQuestion("chest", "In the chest too?", Answer.YES, "cardiac", false);
        Rule first = Rule.of(Signs.NUMB, Set.of("numb")).asks(mild);
        Rule second = Rule.of(Signs.NUMB, Set.of("weak")).asks(grave);
        Sore both = Sore.at("arm").with("numb", "weak");
        assertEquals(
                grave,
                Standing.of(Signs.rules(first, second), Signs.known(both)).question());
        Rule emergency = Rule.of(Signs.CARDIAC, Set.of("sweat"));
        Sore worse = Sore.at("arm").with("numb", "sweat");
        assertNull(
                Standing.of(Signs.rules(first, emergency), Signs.known(worse)).question());
    }
}
