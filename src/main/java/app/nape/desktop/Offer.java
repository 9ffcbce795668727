package app.nape.desktop;

import java.util.Optional;

/**
 * One thing the desktop may offer: found, or absent with a named reason.
 *
 * @param <T> the port
 */
public sealed interface Offer<T> {
    /** The port, if found. */
    Optional<T> port();

    /**
     * It works here.
     *
     * @param found the adapter in use
     * @param by what answers, by its own name: {@code GNOME Mutter}, {@code logind}
     */
    record Found<T>(T found, String by) implements Offer<T> {
        @Override
        public Optional<T> port() {
            return Optional.of(found);
        }
    }

    /** It does not work here. */
    record Absent<T>(Absence because) implements Offer<T> {
        @Override
        public Optional<T> port() {
            return Optional.empty();
        }
    }

    /** Short for {@link Found}. */
    static <T> Offer<T> found(T port, String by) {
        return new Found<>(port, by);
    }

    /** Short for {@link Absent}. */
    static <T> Offer<T> absent(Absence because) {
        return new Absent<>(because);
    }
}
