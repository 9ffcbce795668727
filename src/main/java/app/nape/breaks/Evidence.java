package app.nape.breaks;

import java.util.Locale;

/** How well a preset's effect is shown, in plain grades. */
public enum Evidence {
    /** Official guidance, without a trial of its own. */
    GUIDANCE,
    /** Several good trials, or one large one. */
    GOOD,
    /** One or two trials of fair size. */
    MODERATE,
    /** Small, short or contradicting studies. */
    WEAK,
    /** Experts' or our own opinion. */
    OPINION;

    /** The word used in files and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
