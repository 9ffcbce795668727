import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.css.Stylesheet;

/**
 * Writes style sheets in JavaFX's binary form, which it prefers where one lies beside the text: nothing is parsed at the start. JavaFX writes
 * the classes of a selector in the order of a set, and Java's small sets have another order in each process: it ends with {@link #AGAIN} in
 * one that has not the order we chose, so that the same sheets give the same bytes.
 *
 * <p>Words: folders in pairs, of sheets and for what is written of them.
 */
final class StyleSheets {
    static final int AGAIN = 75;

    private StyleSheets() {}

    public static void main(String[] words) throws IOException {
        if (!ordered()) {
            System.exit(AGAIN);
        }
        for (int pair = 0; pair < words.length; pair += 2) {
            for (File sheet : new File(words[pair]).listFiles((folder, name) -> name.endsWith(".css"))) {
                Stylesheet.convertToBinary(sheet, new File(words[pair + 1], sheet.getName().replace(".css", ".bss")));
            }
        }
    }

    /** One process in 32: sets of up to eight are read from the end of their table to its beginning. */
    private static boolean ordered() {
        return List.copyOf(Set.of(0, 2, 4, 6, 8, 10, 12, 14)).equals(List.of(14, 12, 10, 8, 6, 4, 2, 0))
                && List.copyOf(Set.of(1, 3, 5, 7, 9, 11, 13, 15)).equals(List.of(15, 13, 11, 9, 7, 5, 3, 1));
    }
}
