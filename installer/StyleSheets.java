import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes style sheets in JavaFX's binary form, which it prefers where one lies beside the text: nothing is parsed at the start. */
final class StyleSheets {
    private StyleSheets() {}

    public static void main(String[] words) throws IOException {
        for (File sheet : new File(words[0]).listFiles((folder, name) -> name.endsWith(".css"))) {
            Stylesheet.convertToBinary(sheet, new File(words[1], sheet.getName().replace(".css", ".bss")));
        }
    }
}
