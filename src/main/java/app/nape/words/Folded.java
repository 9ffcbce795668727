package app.nape.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as they are looked for: without accents and in small letters, so that whoever types “epaule” finds “épaule”. */
public final class Folded {
    private Folded() {}

    /** These words, folded. */
    public static String of(String words) {
        return Normalizer.normalize(Unparted.plain(words), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The single words of what was typed, folded; none where nothing was. */
    public static List<String> typed(String words) {
        return Arrays.stream(of(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
