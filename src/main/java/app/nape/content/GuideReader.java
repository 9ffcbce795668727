package app.nape.content;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import app.nape.care.guide.GuidePoint;
import app.nape.care.guide.GuideSource;
import app.nape.care.guide.GuideTopic;
import app.nape.care.guide.NamedCondition;
import app.nape.care.guide.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what is good to know from guide.json, and holds it against the vocabulary: nothing that the articles advise is left out. */
public final class GuideReader {
    private static final String NAME = "guide.json";
    private static final String SCHEMA = "guide/1";

    private final CatalogueEntry file;
    private final CatalogueEntry vocabulary;
    private final Map<String, GuideSource> sources = new LinkedHashMap<>();
    private final Set<String> cited = new TreeSet<>();

    private GuideReader(CatalogueEntry file, CatalogueEntry vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /**
     * The guide that Nape ships.
     *
     * @throws CatalogueFault naming file, id and field of a wrong entry
     */
    public static Guide bundled() {
        return new GuideReader(
                        CatalogueFile.bundled(NAME, SCHEMA),
                        CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA))
                .guide();
    }

    /** The guide in these bytes, held against the shipped vocabulary. */
    static Guide read(byte[] json) {
        return new GuideReader(
                        CatalogueFile.read(NAME, json, SCHEMA),
                        CatalogueFile.bundled(VocabularyFile.NAME, VocabularyFile.SCHEMA))
                .guide();
    }

    private Guide guide() {
        file.onlyHas(Set.of("schema", "articles", "sources", "topics", "check"));
        file.keyed("sources", "id").forEach(entry -> sources.put(entry.id(), source(entry)));
        List<GuideTopic> topics = file.keyed("topics", "id").stream()
                .map(topic -> new GuideTopic(
                        topic.id(),
                        topic.keyed("points", "id").stream().map(this::point).toList()))
                .toList();
        List<CheckItem> check =
                file.keyed("check", "id").stream().map(this::item).toList();
        covers(check);
        Guide guide = new Guide(topics, check, conditions());
        if (!cited.equals(sources.keySet())) {
            Set<String> idle = new TreeSet<>(sources.keySet());
            idle.removeAll(cited);
            throw file.fault("sources", "Nothing is taken from " + idle + ".");
        }
        return guide;
    }

    private static GuideSource source(CatalogueEntry entry) {
        entry.onlyHas(Set.of("id", "title", "author", "publisher", "date", "url"));
        return new GuideSource(
                entry.id(),
                entry.text("title"),
                entry.optionalText("author"),
                entry.optionalText("publisher"),
                entry.optionalText("date"),
                entry.optionalText("url"));
    }

    private GuidePoint point(CatalogueEntry entry) {
        entry.onlyHas(Set.of("id", "strength", "sources"));
        return new GuidePoint(entry.id(), entry.word("strength", Strength.class), sources(entry));
    }

    private CheckItem item(CatalogueEntry entry) {
        entry.onlyHas(Set.of("id", "group", "prevention", "strength", "sources", "settled"));
        return new CheckItem(
                entry.id(),
                entry.word("group", CheckGroup.class),
                entry.text("prevention"),
                entry.word("strength", Strength.class),
                sources(entry),
                entry.flag("settled", false));
    }

    private List<GuideSource> sources(CatalogueEntry entry) {
        List<GuideSource> found =
                entry.texts("sources").stream().map(id -> source(entry, id)).toList();
        if (found.isEmpty()) {
            throw entry.fault("sources", "A statement needs a source.");
        }
        return found;
    }

    private GuideSource source(CatalogueEntry asking, String id) {
        GuideSource found = sources.get(id);
        if (found == null) {
            throw asking.fault("sources", "“" + id + "” is no source of this file.");
        }
        cited.add(id);
        return found;
    }

    private void covers(List<CheckItem> check) {
        Set<String> advised = vocabulary.keyed("prevention", "id").stream()
                .map(CatalogueEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> taken = check.stream().map(CheckItem::prevention).collect(Collectors.toCollection(TreeSet::new));
        if (!advised.equals(taken)) {
            throw file.fault("check", "The vocabulary advises " + advised + ", and this takes up " + taken + ".");
        }
    }

    private List<NamedCondition> conditions() {
        CatalogueEntry articles = file.object("articles");
        return vocabulary.keyed("underlying_conditions", "id").stream()
                .map(entry -> {
                    List<GuideSource> naming = new ArrayList<>();
                    // The vocabulary names an article by its file, of which the first word is its number.
                    entry.texts("seeds")
                            .forEach(seed -> naming.add(source(
                                    file, articles.text(seed.substring(0, Math.max(0, seed.indexOf('_')))))));
                    return new NamedCondition(entry.id(), naming);
                })
                .toList();
    }
}
