package app.nape.ui.breaks;

import app.nape.breaks.BreakKind;
import app.nape.words.Texts;

/** What a break is called and what it asks for. */
final class BreakWords {
    private BreakWords() {}

    static String title(BreakKind kind, Texts texts) {
        return texts.of("prompt.title." + kind.word());
    }

    /** What to do in it, in a few words. */
    static String what(BreakKind kind, Texts texts) {
        return texts.of("prompt.what." + kind.word());
    }

    /** The larger sentence of the break itself. */
    static String lead(BreakKind kind, Texts texts) {
        return texts.of("prompt.lead." + kind.word());
    }
}
