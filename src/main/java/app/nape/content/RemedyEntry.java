package app.nape.content;

import app.nape.care.remedy.RemedyCaution;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedyLook;
import app.nape.care.remedy.RemedyPlace;
import app.nape.care.remedy.RemedySafety;
import app.nape.care.remedy.RemedyTone;
import app.nape.care.standing.Relief;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a remedy of vocabulary.json ({@code treatments}). Of what an entry may hold:
 *
 * <ul>
 *   <li>{@code kind}: {@code timed} or {@code event};
 *   <li>{@code minutes} or {@code seconds}: {@code default}, {@code max} and {@code offered} lengths of its timer; {@code repeat_hours}: the
 *       rest of the skin;
 *   <li>{@code relief}: what it counts as for signs and shared cautions; {@code skin}: whether it lies on the skin; {@code stop_sign}: a
 *       sign of redflags.json that stands beside its timer; {@code cautions}: what to mind with it alone;
 *   <li>{@code tone} and {@code icon}, a name in the Feather set;
 *   <li>{@code first}: among the first choices, in the order of the file; {@code at_hand}: in the tray and beside an open pain entry;
 *       {@code from_}: its uses come from elsewhere; {@code medicine}: it is one.
 * </ul>
 */
record RemedyEntry(CatalogueEntry entry, CatalogueTexts texts) {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "kind",
            "snomed",
            "minutes",
            "seconds",
            "repeat_hours",
            "rule",
            "relief",
            "skin",
            "stop_sign",
            "cautions",
            "tone",
            "icon",
            "first",
            "at_hand",
            "from_",
            "medicine");

    /** Fields for those who keep the file, which the program does not read. */
    private static final Set<String> NOTES = Set.of("seeds", "phase", "timing_note", "code_note", "fhir", "note");

    RemedyKind kind() {
        entry.names().stream()
                .filter(name -> !FIELDS.contains(name) && !NOTES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw entry.fault(name, "No such field is known here.");
                });
        return new RemedyKind(
                entry.id(),
                texts.text(entry, "label", "remedy", entry.id(), "label"),
                timed(),
                timing(),
                texts.marked(entry, "rule", "remedy", entry.id(), "rule"),
                VocabularyFile.code(entry),
                safety(),
                look(),
                new RemedyPlace(entry.flag("first", false), entry.flag("at_hand", false), entry.has("from_")));
    }

    private boolean timed() {
        return switch (entry.text("kind")) {
            case "timed" -> true;
            case "event" -> false;
            default -> throw entry.fault("kind", "It is neither timed nor event.");
        };
    }

    private RemedySafety safety() {
        return new RemedySafety(
                entry.has("relief") ? entry.word("relief", Relief.class) : null,
                entry.flag("skin", false),
                entry.optionalText("stop_sign"),
                entry.has("cautions")
                        ? entry.objects("cautions").stream().map(this::caution).toList()
                        : List.of(),
                entry.flag("medicine", false));
    }

    private RemedyCaution caution(CatalogueEntry caution) {
        String id = caution.text("id");
        return new RemedyCaution(
                Set.of(),
                texts.text(caution, "text", "remedy", entry.id(), "caution", id),
                caution.texts("sources"),
                texts.marked(caution, "own", "remedy", entry.id(), "caution", id, "own"));
    }

    private RemedyLook look() {
        String icon = entry.optionalText("icon");
        return new RemedyLook(
                entry.has("tone") ? entry.word("tone", RemedyTone.class) : RemedyLook.PLAIN.tone(),
                icon == null ? RemedyLook.PLAIN.icon() : icon);
    }

    private RemedyKind.@Nullable Timing timing() {
        Optional<CatalogueEntry> minutes = entry.optionalObject("minutes");
        Optional<CatalogueEntry> lengths = minutes.or(() -> entry.optionalObject("seconds"));
        if (lengths.isEmpty()) {
            return null;
        }
        // No timer of any kind runs longer than twenty minutes.
        int longest = minutes.isPresent() ? 20 : 20 * 60;
        ChronoUnit unit = minutes.isPresent() ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        int most = lengths.get().whole("max", 1, longest);
        int usual = lengths.get().whole("default", 1, most);
        List<Integer> offered = lengths.get().wholes("offered", 1, most);
        if (!offered.contains(usual)
                || !offered.equals(offered.stream().sorted().distinct().toList())) {
            throw entry.fault("offered", "It is not in order, or the default is not among it.");
        }
        Optional<CatalogueEntry> again = entry.optionalObject("repeat_hours");
        return new RemedyKind.Timing(
                Duration.of(usual, unit),
                Duration.of(most, unit),
                again.map(hours -> Duration.ofHours(hours.whole("default", 1, 24)))
                        .orElse(Duration.ZERO),
                again.map(hours -> Duration.ofHours(hours.whole("warn_under", 1, 24)))
                        .orElse(Duration.ZERO),
                offered.stream().map(each -> Duration.of(each, unit)).toList());
    }
}
