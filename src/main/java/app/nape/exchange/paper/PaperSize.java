package app.nape.exchange.paper;

import app.nape.code.Worded;
import java.util.Locale;
import java.util.Set;

/** The sizes of paper that are printed on, upright. */
public enum PaperSize implements Worded {
    /** ISO 216: 210 mm by 297 mm. */
    A4(595.28f, 841.89f),
    /** ANSI: 8.5 in by 11 in. */
    LETTER(612, 792);

    /** Where letter paper is usual: CLDR 46, measurementData, paperSize US-Letter. */
    private static final Set<String> LETTER_REGIONS =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public float width() {
        return width;
    }

    /** In points. */
    public float height() {
        return height;
    }

    /** What is usual in a region, an ISO 3166 code of two letters; anywhere else and where none is known A4. */
    public static PaperSize of(String region) {
        return LETTER_REGIONS.contains(region.toUpperCase(Locale.ROOT)) ? LETTER : A4;
    }
}
