package app.nape.content;

import app.nape.care.BodyArea;
import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.BodyView;
import app.nape.care.Coding;
import app.nape.care.Nprs;
import app.nape.care.PainBand;
import app.nape.care.PainQuality;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.TriggerGroup;
import app.nape.care.remedy.Remedies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads vocabulary.json.
 *
 * @param texts what a person reads of it
 */
record VocabularyFile(CatalogueEntry file, CatalogueTexts texts) {
    static final String NAME = "vocabulary.json";
    static final String SCHEMA = "clinical-vocabulary/2";

    /** The word that marks a site in the middle line. */
    private static final String MIDLINE = "midline";

    VocabularyFile(CatalogueEntry file, Function<String, Optional<String>> texts) {
        this(file, new CatalogueTexts("vocabulary", texts));
    }

    private String label(CatalogueEntry entry, String kind) {
        return texts.text(entry, "label", kind, entry.id());
    }

    List<BodySite> sites() {
        List<CatalogueEntry> entries = file.keyed("body_sites", "id");
        Set<String> ids = entries.stream().map(CatalogueEntry::id).collect(Collectors.toSet());
        return entries.stream().map(entry -> site(entry, ids)).toList();
    }

    private BodySite site(CatalogueEntry entry, Set<String> ids) {
        List<String> near = entry.texts("near");
        near.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw entry.fault("near", "There is no site “" + id + "”.");
        });
        boolean middle = entry.texts("sides").equals(List.of(MIDLINE));
        return new BodySite(
                entry.id(),
                label(entry, "site"),
                entry.word("area", BodyArea.class),
                entry.word("view", BodyView.class),
                middle ? Set.of() : entry.words("sides", BodySide.class),
                near,
                code(entry));
    }

    List<Trigger> triggers() {
        return file.keyed("triggers", "id").stream()
                .map(entry -> new Trigger(
                        entry.id(),
                        label(entry, "trigger"),
                        entry.word("group", TriggerGroup.class),
                        entry.flag("ask", true),
                        entry.flag("strain", false),
                        code(entry)))
                .toList();
    }

    List<Symptom> symptoms() {
        return file.keyed("symptoms", "id").stream()
                .map(entry -> new Symptom(entry.id(), label(entry, "symptom"), code(entry)))
                .toList();
    }

    List<PainQuality> qualities() {
        return file.keyed("pain_quality", "id").stream()
                .map(entry -> new PainQuality(entry.id(), label(entry, "quality"), code(entry)))
                .toList();
    }

    Remedies remedies() {
        Remedies found = new Remedies(file.keyed("treatments", "id").stream()
                .map(entry -> new RemedyEntry(entry, texts).kind())
                .toList());
        try {
            found.pair();
        } catch (IllegalArgumentException missing) {
            throw file.fault("treatments", String.valueOf(missing.getMessage()));
        }
        return found;
    }

    List<PainBand> bands() {
        List<PainBand> bands = file.object("pain_scale").keyed("bands", "id").stream()
                .map(this::band)
                .toList();
        int next = 0;
        for (PainBand band : bands) {
            if (band.least().score() != next) {
                throw new CatalogueFault(NAME, band.id(), "range", "It leaves a gap or overlaps at " + next + ".");
            }
            next = band.most().score() + 1;
        }
        if (next != 11) {
            throw file.fault("pain_scale", "The bands do not end at 10.");
        }
        return bands;
    }

    private PainBand band(CatalogueEntry entry) {
        List<Integer> range = entry.wholes("range", 0, 10);
        if (range.size() != 2 || range.get(0) > range.get(1)) {
            throw entry.fault("range", "It is not a lowest and a highest score.");
        }
        return new PainBand(entry.id(), label(entry, "band"), new Nprs(range.get(0)), new Nprs(range.get(1)));
    }

    static @Nullable Coding code(CatalogueEntry entry) {
        return entry.optionalObject("snomed")
                .map(code -> new Coding(code.text("system"), code.text("code"), code.text("display")))
                .orElse(null);
    }
}
