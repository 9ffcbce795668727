package app.nape.exchange.paper;

import app.nape.words.Unparted;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in a document, of which only the signs that are used are embedded. */
public final class Face {
    /** Stands for a sign that the font has no picture of. */
    public static final String UNKNOWN = "□";

    private final CmapLookup signs;
    private final PDType0Font font;

    private Face(TrueTypeFont file, PDType0Font font) throws IOException {
        this.signs = file.getUnicodeCmapLookup();
        this.font = font;
    }

    /** One of the fonts that Nape ships for paper, a resource beside the catalogues. */
    static Face of(PDDocument document, String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Face.class.getResourceAsStream("/app/nape/content/print/" + name))) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Face(file, PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** How wide a line is at a size, in points. The line has no sign that the font lacks. */
    public float width(String line, float size) {
        try {
            return font.getStringWidth(line) / 1000 * size;
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    /** A text as it can be shown, with plain spaces: each sign that the font lacks is a box, what cannot be seen is left out. */
    public String shown(String text) {
        String plain = Normalizer.normalize(Unparted.plain(text), Normalizer.Form.NFC);
        if (plain.codePoints().allMatch(this::has)) {
            return plain;
        }
        StringBuilder shown = new StringBuilder(plain.length());
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(plain);
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = plain.substring(from, to);
            if (cluster.codePoints().allMatch(this::has)) {
                shown.append(cluster);
            } else if (cluster.isBlank() || Character.isISOControl(cluster.codePointAt(0))) {
                shown.append(' ');
            } else if (!cluster.codePoints().allMatch(Face::unseen)) {
                shown.append(UNKNOWN);
            }
        }
        return shown.toString();
    }

    private boolean has(int sign) {
        return !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT
                && signs.getGlyphId(sign) != 0;
    }

    private static boolean unseen(int sign) {
        return Character.getType(sign) == Character.FORMAT || Character.isISOControl(sign);
    }
}
