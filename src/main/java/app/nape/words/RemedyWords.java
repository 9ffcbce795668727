package app.nape.words;

import app.nape.care.remedy.RemedyKind;

/** What a remedy is called where there is little room. */
public final class RemedyWords {
    private final Texts texts;

    /** In the language of these texts. */
    public RemedyWords(Texts texts) {
        this.texts = texts;
    }

    /** Its name on a button or in a menu, for example “Ice”; its whole name where it has no shorter one. */
    public String brief(RemedyKind kind) {
        // texts: care.brief.*
        String key = "care.brief." + kind.id();
        return texts.has(key) ? texts.of(key) : kind.label();
    }
}
