package app.nape.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant with a word of its own: {@code cut-short} for {@code CUT_SHORT}. The word stands in files, in the database, on the link, on
 * the command line and at the end of a text's id, so it is the same in every language and a constant that is renamed needs a migration.
 */
public interface Worded {
    /** Every enum has it. */
    String name();

    /** Its word. */
    default String word() {
        return written(name());
    }

    /** The word of any constant, for example {@code monday}. */
    static String wordOf(Enum<?> constant) {
        return written(constant.name());
    }

    /** The constant of a kind with exactly this word; empty when there is none. */
    static <E extends Enum<E>> Optional<E> fromWord(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> wordOf(each).equals(word))
                .findFirst();
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
