package app.nape.exchange.plan;

import app.nape.care.plan.PlanRemedy;
import app.nape.code.Worded;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of constants as they stand in the files: {@code per_side}, {@code mon}; a remedy has the catalogue's, {@code warm-bath}. */
final class FileWords {
    private static final int DAY = 3;

    private FileWords() {}

    /** The word in a file. */
    static String file(Enum<?> constant) {
        String word = Worded.wordOf(constant);
        if (constant instanceof DayOfWeek) {
            return word.substring(0, DAY);
        }
        return constant instanceof PlanRemedy ? word : word.replace('-', '_');
    }

    /** All words there are. */
    static <E extends Enum<E>> List<String> all(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(FileWords::file).toList();
    }

    /** The constant that a file calls so. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> file(each).equals(word))
                .findFirst();
    }
}
