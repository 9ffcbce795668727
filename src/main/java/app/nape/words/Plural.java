package app.nape.words;

import app.nape.code.Worded;

/** The plural categories of CLDR. A key's last word names one: {@code stretch.count.one}. */
public enum Plural implements Worded {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER
}
