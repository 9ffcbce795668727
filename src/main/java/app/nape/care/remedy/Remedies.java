package app.nape.care.remedy;

import app.nape.care.standing.Relief;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The remedies of the vocabulary, found by what they are.
 *
 * @param all each of them, in the order in which they are offered
 */
public record Remedies(List<RemedyKind> all) {
    public Remedies {
        all = List.copyOf(all);
    }

    /** The remedy with this key. */
    public Optional<RemedyKind> find(String id) {
        return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Whether this key is of a remedy of which that is so; never of one that nobody knows. */
    public boolean is(String id, Predicate<RemedyKind> so) {
        return find(id).filter(so).isPresent();
    }

    /**
     * The one that cools the skin.
     *
     * @throws IllegalArgumentException when the vocabulary has none
     */
    public RemedyKind cooling() {
        return onSkin(Relief.ICE);
    }

    /**
     * The one that warms the skin.
     *
     * @throws IllegalArgumentException when the vocabulary has none
     */
    public RemedyKind warming() {
        return onSkin(Relief.HEAT);
    }

    private RemedyKind onSkin(Relief relief) {
        return all.stream()
                .filter(kind -> kind.onSkin() && kind.safety().relief() == relief)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The vocabulary has no " + relief.word() + " for the skin."));
    }

    /** The two that advice chooses between, and of which a person may have found one best. */
    public List<RemedyKind> pair() {
        return List.of(cooling(), warming());
    }

    /** The one of {@link #pair} with this key; empty for any other, and for null. */
    public Optional<RemedyKind> paired(@Nullable String id) {
        return pair().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Those that can be started from the tray and beside an open pain entry. */
    public List<RemedyKind> atHand() {
        return all.stream().filter(kind -> kind.place().atHand()).toList();
    }

    /** Those that are put in among the remedies. */
    public List<RemedyKind> offered() {
        return all.stream().filter(kind -> !kind.place().elsewhere()).toList();
    }
}
