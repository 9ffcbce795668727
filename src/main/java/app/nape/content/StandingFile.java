package app.nape.content;

import app.nape.care.BodyArea;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagCard;
import app.nape.care.standing.Answer;
import app.nape.care.standing.PersonalCondition;
import app.nape.care.standing.Relief;
import app.nape.care.standing.SignQuestion;
import app.nape.care.standing.SignRule;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from redflags.json what makes a sign stand. Every fact must be one that the vocabulary knows; a misspelt one is refused. */
final class StandingFile {
    private static final Set<String> RULE = Set.of(
            "id",
            "sign",
            "all",
            "none",
            "question",
            "offers",
            "level",
            "holds",
            "says",
            "sources",
            "own",
            "over_hours",
            "score_from",
            "severe_apart_hours",
            "episodes_30d");

    private final CatalogueEntry file;
    private final CatalogueTexts texts;
    private final RedFlagCard card;
    private final Set<String> facts;
    private final Map<String, SignQuestion> questions = new HashMap<>();

    StandingFile(CatalogueEntry file, CatalogueTexts texts, RedFlagCard card, Set<String> facts) {
        this.file = file;
        this.texts = texts;
        this.card = card;
        this.facts = facts;
    }

    StandingRules rules(Function<String, Optional<BodyArea>> areaOf) {
        file.keyed("questions", "id").forEach(entry -> questions.put(entry.id(), question(entry)));
        CatalogueEntry delicate = file.object("delicate_sites");
        List<String> sites = delicate.texts("sites");
        sites.forEach(site -> known(delicate, "sites", "site:" + site));
        return new StandingRules(
                card,
                file.keyed("sign_rules", "id").stream().map(this::rule).toList(),
                file.keyed("personal", "id").stream().map(this::personal).toList(),
                Set.copyOf(sites),
                texts.text(delicate, "says", "delicate-sites"),
                file.keyed("lines", "id").stream().map(this::line).toList(),
                areaOf);
    }

    private SignRule rule(CatalogueEntry entry) {
        entry.onlyHas(RULE);
        RedFlag flag = sign(entry, "sign");
        StandingLevel level =
                entry.has("level") ? entry.word("level", StandingLevel.class) : StandingLevel.of(flag.level());
        List<Set<String>> all = new ArrayList<>();
        if (entry.has("all")) {
            entry.lists("all").forEach(group -> {
                group.forEach(fact -> known(entry, "all", fact));
                all.add(Set.copyOf(group));
            });
        }
        Set<String> none = entry.has("none") ? Set.copyOf(entry.texts("none")) : Set.of();
        none.forEach(fact -> known(entry, "none", fact));
        boolean offers = entry.flag("offers", false);
        return new SignRule(
                entry.id(),
                flag.id(),
                level,
                offers,
                offers ? Set.of() : entry.has("holds") ? reliefs(entry, "holds") : StandingRules.holds(flag),
                all,
                none,
                hours(entry, "over_hours"),
                entry.has("score_from") ? Integer.valueOf(entry.whole("score_from", 1, 10)) : null,
                hours(entry, "severe_apart_hours"),
                entry.has("episodes_30d") ? entry.whole("episodes_30d", 1, 100) : 0,
                asked(entry),
                texts.marked(entry, "says", "rule", entry.id()),
                entry.texts("sources"));
    }

    private static @Nullable Duration hours(CatalogueEntry entry, String field) {
        return entry.has(field) ? Duration.ofHours(entry.whole(field, 1, 10_000)) : null;
    }

    private @Nullable SignQuestion asked(CatalogueEntry entry) {
        String id = entry.optionalText("question");
        if (id == null) {
            return null;
        }
        SignQuestion question = questions.get(id);
        if (question == null) {
            throw entry.fault("question", "There is no question “" + id + "”.");
        }
        return question;
    }

    private SignQuestion question(CatalogueEntry entry) {
        return new SignQuestion(
                entry.id(),
                texts.text(entry, "asks", "question", entry.id()),
                entry.word("worse", Answer.class),
                sign(entry, "sign").id(),
                entry.flag("clears", false));
    }

    private PersonalCondition personal(CatalogueEntry entry) {
        List<String> notedBy = entry.has("noted_by") ? entry.texts("noted_by") : List.of();
        notedBy.forEach(fact -> known(entry, "noted_by", fact));
        return new PersonalCondition(
                entry.id(),
                reliefs(entry, "asks_first"),
                entry.has("gentler") ? reliefs(entry, "gentler") : Set.of(),
                Set.copyOf(notedBy),
                entry.texts("sources"),
                texts.marked(entry, "own", "personal", entry.id()));
    }

    private StandingRules.SafetyLine line(CatalogueEntry entry) {
        List<String> when = entry.texts("when");
        when.forEach(fact -> known(entry, "when", fact));
        return new StandingRules.SafetyLine(
                entry.id(), Set.copyOf(when), texts.text(entry, "text", "line", entry.id()), entry.texts("sources"));
    }

    private static Set<Relief> reliefs(CatalogueEntry entry, String field) {
        Set<Relief> found = EnumSet.noneOf(Relief.class);
        for (String word : entry.texts(field)) {
            found.add(entry.word(field, word, Relief.class));
        }
        return found;
    }

    private RedFlag sign(CatalogueEntry entry, String field) {
        String id = entry.text(field);
        return card.flag(id).orElseThrow(() -> entry.fault(field, "There is no red flag “" + id + "”."));
    }

    private void known(CatalogueEntry entry, String field, String fact) {
        if (!facts.contains(fact)) {
            throw entry.fault(field, "Nobody can note “" + fact + "”.");
        }
    }
}
