package app.nape.content;

import app.nape.care.BodyArea;
import app.nape.care.PublicSource;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagAdvice;
import app.nape.care.RedFlagCard;
import app.nape.care.RedFlagLevel;
import app.nape.care.RedFlagPlace;
import app.nape.care.remedy.RemedyCaution;
import app.nape.care.standing.Relief;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads redflags.json. */
final class RedFlagFile {
    static final String NAME = "redflags.json";
    static final String SCHEMA = "redflags/2";

    private final RedFlagCard card;
    private final List<RemedyCaution> cautions;

    RedFlagFile(CatalogueEntry file) {
        card = new RedFlagCard(advice(file), flags(file));
        cautions = file.objects("remedy_cautions").stream()
                .map(RedFlagFile::caution)
                .toList();
    }

    /** The public pages, by key. */
    static List<PublicSource> sources(CatalogueEntry file) {
        CatalogueEntry pages = file.object("public_sources");
        return pages.names().stream()
                .map(key -> new PublicSource(
                        key, pages.object(key).text("title"), pages.object(key).text("url")))
                .toList();
    }

    RedFlagCard card() {
        return card;
    }

    List<RemedyCaution> cautions() {
        return cautions;
    }

    private static List<RedFlagAdvice> advice(CatalogueEntry file) {
        List<RedFlagAdvice> advice = new ArrayList<>();
        for (RedFlagLevel level : RedFlagLevel.values()) {
            advice.add(advice(level, advice.size() + 1, file.object("levels").object(level.name())));
        }
        return advice;
    }

    private static RedFlagAdvice advice(RedFlagLevel level, int place, CatalogueEntry entry) {
        if (entry.whole("order", 1, RedFlagLevel.values().length) != place) {
            throw entry.fault("order", level.name() + " has another place.");
        }
        return new RedFlagAdvice(level, entry.text("title"), entry.text("action"), entry.optionalText("also"));
    }

    private static List<RedFlag> flags(CatalogueEntry file) {
        List<RedFlag> flags =
                file.keyed("flags", "id").stream().map(RedFlagFile::flag).toList();
        if (flags.size() != file.whole("count", 1, 1000)) {
            throw file.fault("count", "There are " + flags.size() + " flags.");
        }
        return flags;
    }

    private static RedFlag flag(CatalogueEntry entry) {
        return new RedFlag(
                entry.id(),
                entry.word("level", RedFlagLevel.class),
                entry.text("label"),
                entry.optionalText("detail"),
                entry.words("applies_to", BodyArea.class),
                entry.words("shown_in", RedFlagPlace.class),
                entry.texts("public_sources"),
                entry.has("holds") ? Set.copyOf(entry.texts("holds")) : Set.of());
    }

    private static RemedyCaution caution(CatalogueEntry entry) {
        String text = entry.text("text");
        List<String> sources = entry.texts("sources");
        String own = entry.optionalText("own");
        Set<Relief> reliefs = entry.says("applies", "both")
                ? Set.of(Relief.ICE, Relief.HEAT)
                : Set.of(entry.word("applies", Relief.class));
        return new RemedyCaution(reliefs, text, sources, own);
    }
}
