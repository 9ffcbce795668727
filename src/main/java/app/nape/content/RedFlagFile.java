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

/**
 * Reads the card of redflags.json and what to mind with remedies.
 *
 * @param texts what a person reads of it
 */
record RedFlagFile(CatalogueEntry file, CatalogueTexts texts) {
    static final String NAME = "redflags.json";
    static final String SCHEMA = "redflags/3";

    /** The public pages, by key. */
    List<PublicSource> sources() {
        CatalogueEntry pages = file.object("public_sources");
        return pages.names().stream()
                .map(key -> new PublicSource(
                        key, pages.object(key).text("title"), pages.object(key).text("url")))
                .toList();
    }

    RedFlagCard card() {
        return new RedFlagCard(advice(), flags());
    }

    List<RemedyCaution> cautions() {
        return file.keyed("remedy_cautions", "id").stream().map(this::caution).toList();
    }

    private List<RedFlagAdvice> advice() {
        List<RedFlagAdvice> advice = new ArrayList<>();
        for (RedFlagLevel level : RedFlagLevel.values()) {
            advice.add(advice(level, advice.size() + 1, file.object("levels").object(level.name())));
        }
        return advice;
    }

    private RedFlagAdvice advice(RedFlagLevel level, int place, CatalogueEntry entry) {
        if (entry.whole("order", 1, RedFlagLevel.values().length) != place) {
            throw entry.fault("order", level.name() + " has another place.");
        }
        return new RedFlagAdvice(
                level,
                texts.text(entry, "title", "level", level.name(), "title"),
                texts.text(entry, "action", "level", level.name(), "action"),
                texts.marked(entry, "also", "level", level.name(), "also"));
    }

    private List<RedFlag> flags() {
        List<RedFlag> flags = file.keyed("flags", "id").stream().map(this::flag).toList();
        if (flags.size() != file.whole("count", 1, 1000)) {
            throw file.fault("count", "There are " + flags.size() + " flags.");
        }
        return flags;
    }

    private RedFlag flag(CatalogueEntry entry) {
        return new RedFlag(
                entry.id(),
                entry.word("level", RedFlagLevel.class),
                texts.text(entry, "label", "flag", entry.id(), "label"),
                texts.marked(entry, "detail", "flag", entry.id(), "detail"),
                entry.words("applies_to", BodyArea.class),
                entry.words("shown_in", RedFlagPlace.class),
                entry.texts("public_sources"),
                entry.has("holds") ? Set.copyOf(entry.texts("holds")) : Set.of());
    }

    private RemedyCaution caution(CatalogueEntry entry) {
        String text = texts.text(entry, "text", "caution", entry.id());
        List<String> sources = entry.texts("sources");
        String own = texts.marked(entry, "own", "caution", entry.id(), "own");
        Set<Relief> reliefs = entry.says("applies", "both")
                ? Set.of(Relief.ICE, Relief.HEAT)
                : Set.of(entry.word("applies", Relief.class));
        return new RemedyCaution(reliefs, text, sources, own);
    }
}
