package app.nape.care;

import app.nape.care.PainAnswer.Keys;
import app.nape.care.PainAnswer.Said;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a person says of a pain beside when and how much: the same whether it is being written, being changed, or kept. One more column
 * of the pain entry is one more part here and a line in each method: archive, database, spreadsheet and bounds go through
 * {@link #answers} and {@link #read}. Drafts hold the parts by these names, so a part that came later puts something in place of null.
 *
 * @param sites where; at least one once it is kept
 * @param triggers keys of triggers, most likely first; may be empty
 * @param symptoms keys of symptoms; may be empty
 * @param qualities keys of pain qualities; may be empty
 * @param note the person's own words, may be empty
 */
public record PainFields(
        List<PainSite> sites, List<String> triggers, List<String> symptoms, List<String> qualities, String note) {
    /** Nothing was said yet. */
    public static final PainFields NOTHING = of(List.of(), List.of(), List.of(), List.of(), "");

    public PainFields {
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
        qualities = List.copyOf(qualities);
    }

    /** What has been asked from the beginning, and nothing said of what was asked later. */
    public static PainFields of(
            List<PainSite> sites, List<String> triggers, List<String> symptoms, List<String> qualities, String note) {
        return new PainFields(sites, triggers, symptoms, qualities, note);
    }

    /** Reads all but the places by their names. */
    public static <X extends Exception> PainFields read(List<PainSite> sites, PainAnswer.Source<X> from) throws X {
        return new PainFields(
                sites,
                from.keys("triggers"),
                from.keys("symptoms"),
                from.keys("qualities"),
                Objects.requireNonNullElse(from.textOrNull("note"), ""));
    }

    /** All but the places by their names, in the order in which they are written. */
    public List<PainAnswer> answers() {
        return List.of(
                new Keys("triggers", triggers),
                new Keys("symptoms", symptoms),
                new Keys("qualities", qualities),
                new Said("note", note));
    }

    /** Whether nothing was said; spaces are nothing. */
    public boolean nothing() {
        return tidy().equals(NOTHING);
    }

    /** The same as it is kept: without spaces around the person's own words. */
    public PainFields tidy() {
        return new PainFields(sites, triggers, symptoms, qualities, note.strip());
    }

    /** The same with other words of the person's own. */
    public PainFields withNote(String words) {
        return new PainFields(sites, triggers, symptoms, qualities, words);
    }

    /** Whether something stands there in the person's own words. */
    public boolean hasOwnWords() {
        return answers().stream().anyMatch(answer -> answer instanceof Said said && said.value() != null);
    }

    /** The same without anything in the person's own words. */
    public PainFields withoutOwnWords() {
        return withNote("");
    }

    /** The same, and what more was said; what it has already stays once, and the person's own words stay as they are. */
    public PainFields with(PainFields more) {
        return new PainFields(
                joined(sites, more.sites),
                joined(triggers, more.triggers),
                joined(symptoms, more.symptoms),
                joined(qualities, more.qualities),
                note);
    }

    private static <T> List<T> joined(List<T> first, List<T> more) {
        LinkedHashSet<T> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}
