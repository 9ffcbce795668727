package app.nape.exchange.paper;

import app.nape.words.Unparted;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines, none of which parts a number from what it counts. */
public final class Lines {
    private static final String MORE = "…";

    private Lines() {}

    /** As many lines as it takes; a word that is wider than a line is broken. The text keeps its own line ends. */
    public static List<String> of(String text, Face face, float size, float width, Locale language) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            fold(part.strip(), face, size, width, language, lines);
        }
        return lines;
    }

    /** At most so many lines; what is left out is marked at the end of the last. */
    public static List<String> of(String text, Face face, float size, float width, Locale language, int most) {
        List<String> all = of(text, face, size, width, language);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        String last = kept.getLast();
        while (!last.isEmpty() && wide(last + MORE, face, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.set(most - 1, last + MORE);
        return kept;
    }

    private static void fold(String whole, Face face, float size, float width, Locale language, List<String> lines) {
        if (whole.isEmpty()) {
            return;
        }
        String text = Unparted.of(whole);
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        StringBuilder line = new StringBuilder();
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String word = text.substring(from, to);
            if (wide(line + word.stripTrailing(), face, size) > width && !line.isEmpty()) {
                lines.add(Unparted.plain(line.toString().stripTrailing()));
                line.setLength(0);
            }
            while (wide(word.stripTrailing(), face, size) > width) {
                int fits = fitting(word, face, size, width);
                lines.add(Unparted.plain(word.substring(0, fits)));
                word = word.substring(fits);
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(Unparted.plain(line.toString().stripTrailing()));
        }
    }

    /** How much of a word fits; at least one sign. */
    private static int fitting(String word, Face face, float size, float width) {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()) {
            int next = word.offsetByCodePoints(fits, 1);
            if (wide(word.substring(0, next), face, size) > width) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    private static float wide(String line, Face face, float size) {
        return face.width(face.shown(line), size);
    }
}
