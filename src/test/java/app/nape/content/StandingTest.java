package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.RedFlag;
import app.nape.care.standing.Known;
import app.nape.care.standing.Relief;
import app.nape.care.standing.SignRule;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingSign;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Warning signs rule everything: all open episodes count, the most serious comes first, and nothing is cut. */
class StandingTest {
    private static final CareCatalogue CARE = Bundled.CARE;
    private static final Instant LATER = Noted.NOW.plus(Duration.ofMinutes(5));

    private final StandingWords words =
            new StandingWords(new Texts(Locale.UK), CARE, LocalHelp.in(CARE.emergency(), Optional.of("GB")));

    private static Standing of(Known known) {
        return Standing.of(CARE.standing(), known);
    }

    private static Known both(Noted one, Noted other) {
        return new Known(List.of(one.open(1), other.open(2)), EpisodeSafety.NONE, Set.of(), 2, Noted.NOW);
    }

    private static List<String> signs(Standing standing) {
        return standing.signs().stream().map(sign -> sign.flag().id()).toList();
    }

    @Test
    void letsNoMilderEpisodeHideASeriousOne() {
        Noted whiplash = Noted.at("neck-back:left")
                .triggers(List.of("whiplash"))
                .age(Duration.ofDays(3))
                .score(Duration.ofDays(3), 7);
        Noted shoulder = Noted.at("shoulder:left").score(Duration.ZERO, 2);
        for (Known known : List.of(both(whiplash, shoulder), both(shoulder, whiplash))) {
            assertEquals(StandingLevel.TODAY, of(known).level());
            assertFalse(of(known).mayStart(Relief.EXERCISES));
        }
    }

    @Test
    void takesWhatWasNotedInSeveralEpisodesTogether() {
        Noted hot = Noted.at("neck-back").symptoms(List.of("fever"));
        Noted stiff = Noted.at("neck-side:left").symptoms(List.of("stiff"));
        assertEquals(StandingLevel.EMERGENCY, of(both(hot, stiff)).level());
    }

    /** Facts that make one rule hold, as far as facts alone do. */
    private static Noted noted(SignRule rule) {
        Noted noted = Noted.at("neck-back");
        List<String> symptoms = new ArrayList<>();
        List<String> triggers = new ArrayList<>();
        Set<String> sites = new LinkedHashSet<>();
        for (Set<String> group : rule.all()) {
            String fact = group.stream().sorted().findFirst().orElseThrow();
            if (fact.startsWith("site:")) {
                sites.add(fact.substring(5));
            } else if (fact.startsWith("trigger:")) {
                triggers.add(fact.substring(8));
            } else if (fact.startsWith("area:")) {
                sites.add("t-spine");
            } else if (fact.startsWith("one-sided:")) {
                sites.add("neck-side:left");
            } else if (!fact.startsWith("applies:")) {
                symptoms.add(fact);
            }
        }
        if (!sites.isEmpty()) {
            noted = Noted.at(sites.toArray(String[]::new));
        }
        noted = noted.symptoms(symptoms).triggers(triggers);
        if (rule.over() != null) {
            noted = noted.age(rule.over().plusSeconds(1));
        }
        if (rule.apart() != null) {
            noted = noted.age(rule.apart().multipliedBy(2)).score(rule.apart().plusSeconds(1), 8);
        }
        return rule.scoreFrom() == null ? noted : noted.score(Duration.ZERO, rule.scoreFrom());
    }

    private static Known known(SignRule rule) {
        Known known = noted(rule).known("thinners");
        return new Known(known.open(), known.card(), known.applies(), Math.max(1, rule.episodes()), known.now());
    }

    private static List<String> shown(Standing standing) {
        List<String> all = new ArrayList<>(signs(standing));
        standing.offers().forEach(sign -> all.add(sign.flag().id()));
        return all;
    }

    @Test
    void findsTheSignOfEveryRule() {
        for (SignRule rule : CARE.standing().rules()) {
            Standing standing = of(known(rule));
            assertTrue(shown(standing).contains(rule.sign()), rule.id() + ": " + shown(standing));
        }
    }

    @Test
    void showsTheMoreSeriousOfAnyTwoRulesFirstAndCutsNothing() {
        List<RedFlag> order = CARE.redFlags().flags();
        for (SignRule one : CARE.standing().rules()) {
            for (SignRule other : CARE.standing().rules()) {
                Known first = known(one);
                Known second = new Known(
                        List.of(noted(one).open(1), noted(other).open(2)),
                        EpisodeSafety.NONE,
                        first.applies(),
                        Math.max(one.episodes(), Math.max(2, other.episodes())),
                        Noted.NOW);
                Standing pair = of(second);
                String what = one.id() + " and " + other.id();
                assertTrue(pair.level().compareTo(of(first).level()) >= 0, what);
                assertTrue(pair.level().compareTo(of(known(other)).level()) >= 0, what);
                assertEquals(
                        pair.signs().stream()
                                .sorted(Comparator.comparing(StandingSign::level)
                                        .reversed()
                                        .thenComparingInt(sign -> order.indexOf(sign.flag())))
                                .toList(),
                        pair.signs(),
                        what);
                // A fact that another rule excludes by name is the only way a sign may go: arm pain with weakness.
                if (one.none().isEmpty()) {
                    assertTrue(shown(pair).contains(one.sign()), what + ": " + shown(pair));
                }
            }
        }
    }

    @Test
    void holdsEverythingInAnEmergencyAndForEachTickOnTheCard() {
        for (RedFlag flag : CARE.redFlags().flags()) {
            Known known = new Known(List.of(), EpisodeSafety.NONE.ticked(List.of(flag.id())), Set.of(), 0, Noted.NOW);
            Standing standing = of(known);
            assertEquals(StandingLevel.of(flag.level()), standing.level(), flag.id());
            switch (standing.level()) {
                case EMERGENCY -> assertEquals(Relief.ALL, standing.held(), flag.id());
                case TODAY -> assertFalse(standing.mayStart(Relief.EXERCISES), flag.id());
                case SOON, NONE -> assertEquals(Set.of(), standing.held(), flag.id());
            }
            for (Relief relief : Relief.values()) {
                assertEquals(!standing.level().urgent(), standing.recommends(relief), flag.id());
            }
        }
    }

    @Test
    void standsUntilAdviceAboutThatSignAndAgainWithANewOne() {
        Known limb = Noted.at("neck-back").symptoms(List.of("numb")).known();
        Standing.Said said = of(limb).advised(limb, LATER);
        Noted advised = Noted.at("neck-back")
                .symptoms(List.of("numb"))
                .said(said.episodes().values().iterator().next());
        assertEquals(StandingLevel.NONE, of(advised.known()).level());
        assertNull(of(advised.known()).question());
        assertEquals(
                List.of("fever"),
                signs(of(advised.symptoms(List.of("numb", "fever")).known())));
        Noted anew = Noted.at("shoulder:left").symptoms(List.of("numb"));
        assertEquals(List.of("limb-nerve"), signs(of(both(advised, anew))), "a new episode with it stands again");
    }

    @Test
    void standsAgainWhenAnAdvisedSignBecomesMoreSerious() {
        Known chest = Noted.at("chest:left").known();
        EpisodeSafety said =
                of(chest).advised(chest, LATER).episodes().values().iterator().next();
        Noted advised = Noted.at("chest:left").said(said);
        assertEquals(StandingLevel.NONE, of(advised.known()).level());
        assertEquals(
                StandingLevel.EMERGENCY,
                of(advised.symptoms(List.of("nausea")).known()).level());
    }

    @Test
    void takesAdviceFromBeforeItNamedItsSignsForTheTicksAndTheInjury() {
        EpisodeSafety old = new EpisodeSafety(List.of("limb-nerve"), null, LATER);
        Noted noted = Noted.at("neck-back").triggers(List.of("fall")).said(old);
        assertEquals(StandingLevel.NONE, of(noted.known()).level());
        assertEquals(List.of("fever"), signs(of(noted.symptoms(List.of("fever")).known())));
        assertEquals(
                StandingLevel.TODAY,
                of(noted.said(old.ticked(List.of("limb-nerve", "cold-arm"))).known())
                        .level());
    }

    @Test
    void namesAPlaceWithItsSideAsTheLogNamesIt() {
        StandingSign sign = new StandingSign(
                CARE.redFlags().flags().getFirst(),
                StandingLevel.TODAY,
                "Look.",
                List.of("site:neck-back:left", "fever"),
                Set.of());
        assertEquals(List.of("Back of neck, left", "Fever"), words.noted(sign));
        assertEquals("You noted: Back of neck, left; Fever. Look.", words.sign(sign));
    }

    @Test
    void saysWhatWasNotedAndNothingThatWasNot() {
        Standing standing =
                of(Noted.at("neck-back").symptoms(List.of("arm-pain", "weak")).known());
        String line = words.sign(standing.signs().getFirst());
        assertTrue(line.startsWith("You noted: Weakness."), line);
        assertFalse(line.contains("without"), line);
        for (SignRule rule : CARE.standing().rules()) {
            Standing found = of(known(rule));
            for (StandingSign sign : found.signs()) {
                String said = words.sign(sign).toLowerCase(Locale.ROOT);
                assertFalse(said.contains("without weakness"), rule.id());
                if (!sign.because().contains("nausea") && !sign.because().contains("chills")) {
                    assertFalse(said.contains("nausea"), rule.id() + ": " + said);
                }
            }
        }
    }

    @Test
    void advisesNoIceHeatOrMassageWhereTheSkinIsDelicate() {
        for (String site : List.of("neck-front", "jaw", "head-temple", "chest")) {
            Standing standing = of(Noted.at(site + ":left")
                    .said(EpisodeSafety.NONE.answered("heart", "no").answered("over-50", "no"))
                    .known());
            assertEquals(StandingLevel.NONE, standing.level(), site);
            for (Relief relief : List.of(Relief.ICE, Relief.HEAT, Relief.MASSAGE)) {
                assertFalse(standing.recommends(relief), site);
            }
        }
    }

    @Test
    void asksAClinicianFirstAboutWhatAppliesToThePerson() {
        Known known = Noted.at("neck-back").known("circulation", "raynaud", "prefer.heat");
        assertFalse(of(known).recommends(Relief.ICE));
        assertFalse(of(known).recommends(Relief.HEAT));
        assertTrue(of(known).recommends(Relief.MASSAGE));
        Noted hot = Noted.at("neck-back").symptoms(List.of("fever"));
        Noted advised = hot.said(of(hot.known())
                .advised(hot.known(), LATER)
                .episodes()
                .values()
                .iterator()
                .next());
        assertEquals(StandingLevel.NONE, of(advised.known()).level());
        assertFalse(
                of(advised.known()).recommends(Relief.HEAT), "a fever that was noted speaks against heat all the same");
        assertTrue(words.askFirst(of(known), Relief.ICE).orElseThrow().contains("Raynaud"));
        assertFalse(words.askFirst(of(known), Relief.HEAT).orElseThrow().contains("Raynaud"));
    }
}
