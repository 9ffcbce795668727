package app.nape.care.standing;

import app.nape.care.BodyArea;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagCard;
import app.nape.care.RedFlagLevel;
import app.nape.care.RedFlagPlace;
import app.nape.care.Sore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A card of four signs made up for tests, one of each level, and what is needed to ask it. */
final class Signs {
    static final RedFlag CARDIAC = flag("cardiac", RedFlagLevel.EMERGENCY_NOW);
    static final RedFlag NUMB = flag("numb-limb", RedFlagLevel.TODAY, "exercises", "massage");
    static final RedFlag WEEKS = flag("weeks", RedFlagLevel.DOCTOR_SOON);
    static final RedFlag DIZZY = flag("dizzy-now", RedFlagLevel.STOP_EXERCISE);
    static final RedFlagCard CARD = new RedFlagCard(List.of(), List.of(CARDIAC, NUMB, WEEKS, DIZZY));

    private Signs() {}

    private static Optional<BodyArea> area(String site) {
        return switch (site) {
            case "neck-back", "neck-side" -> Optional.of(BodyArea.NECK);
            case "t-spine" -> Optional.of(BodyArea.UPPER_BACK);
            default -> Optional.empty();
        };
    }

    private static RedFlag flag(String id, RedFlagLevel level, String... holds) {
        return new RedFlag(
                id,
                level,
                "Label of " + id,
                null,
                Set.of(BodyArea.NECK),
                Set.of(RedFlagPlace.CARD),
                List.of(),
                Set.of(holds));
    }

    /** The rules of a standing, with nothing but these. */
    static StandingRules rules(Rule... rules) {
        return rules(List.of(), List.of(), rules);
    }

    static StandingRules rules(List<PersonalCondition> personal, List<StandingRules.SafetyLine> lines, Rule... rules) {
        return new StandingRules(
                CARD,
                List.of(rules).stream().map(Rule::made).toList(),
                personal,
                Set.of("jaw"),
                "Nothing on the jaw.",
                lines,
                Signs::area);
    }

    static Known known(Sore... open) {
        return known(Set.of(), open);
    }

    static Known known(Set<String> applies, Sore... open) {
        List<OpenCase> cases = new ArrayList<>();
        for (Sore sore : open) {
            cases.add(new OpenCase(sore.episode(), List.of()));
        }
        return new Known(cases, EpisodeSafety.NONE, applies, cases.size(), Sore.NOON);
    }

    static OpenCase scored(PainEpisode episode, OpenCase.ScoreAt... scores) {
        return new OpenCase(episode, List.of(scores));
    }

    /** A score given so long before noon. */
    static OpenCase.ScoreAt score(Duration ago, int score) {
        return new OpenCase.ScoreAt(Sore.NOON.minus(ago), new Nprs(score));
    }

    /** A rule in which only that is said which a test is about. */
    record Rule(
            RedFlag sign,
            StandingLevel level,
            boolean offers,
            Set<Relief> holds,
            List<Set<String>> all,
            Set<String> none,
            @Nullable Duration over,
            @Nullable Integer scoreFrom,
            @Nullable Duration apart,
            int episodes,
            @Nullable SignQuestion question,
            @Nullable String says) {
        /** Stands for the sign at its own level while one of each group is noted. */
        @SafeVarargs
        static Rule of(RedFlag sign, Set<String>... all) {
            List<Set<String>> groups = new ArrayList<>();
            for (Set<String> each : all) {
                groups.add(each);
            }
            return new Rule(
                    sign,
                    StandingLevel.of(sign.level()),
                    false,
                    Set.of(),
                    groups,
                    Set.of(),
                    null,
                    null,
                    null,
                    0,
                    null,
                    null);
        }

        Rule level(StandingLevel other) {
            return new Rule(sign, other, offers, holds, all, none, over, scoreFrom, apart, episodes, question, says);
        }

        Rule onlyOffers() {
            return new Rule(sign, level, true, holds, all, none, over, scoreFrom, apart, episodes, question, says);
        }

        Rule holds(Relief... reliefs) {
            return new Rule(
                    sign, level, offers, Set.of(reliefs), all, none, over, scoreFrom, apart, episodes, question, says);
        }

        Rule none(String... keys) {
            return new Rule(
                    sign, level, offers, holds, all, Set.of(keys), over, scoreFrom, apart, episodes, question, says);
        }

        Rule over(Duration age) {
            return new Rule(sign, level, offers, holds, all, none, age, scoreFrom, apart, episodes, question, says);
        }

        Rule scored(int least, @Nullable Duration between) {
            return new Rule(sign, level, offers, holds, all, none, over, least, between, episodes, question, says);
        }

        Rule episodes(int least) {
            return new Rule(sign, level, offers, holds, all, none, over, scoreFrom, apart, least, question, says);
        }

        Rule asks(SignQuestion asked) {
            return new Rule(sign, level, offers, holds, all, none, over, scoreFrom, apart, episodes, asked, says);
        }

        Rule says(String sentence) {
            return new Rule(
                    sign, level, offers, holds, all, none, over, scoreFrom, apart, episodes, question, sentence);
        }

        SignRule made() {
            return new SignRule(
                    "rule", sign.id(), level, offers, holds, all, none, over, scoreFrom, apart, episodes, question,
                    says, List.of());
        }
    }
}
