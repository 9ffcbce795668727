package app.nape.words;

import java.util.Locale;

/** The plural categories of CLDR. A key's last word names one: {@code stretch.count.one}. */
public enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** As it stands at the end of a key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
