package app.nape.care.practice;

import app.nape.care.plan.OutOfBounds;
import app.nape.code.Sentence;

/** Why something that was typed cannot be in a programme: the field in words and what is wrong with it, in one sentence. */
public final class Refusals {
    private Refusals() {}

    // texts: practice.field.*
    /** The sentence. */
    public static Sentence of(OutOfBounds beyond) {
        return Sentence.of("practice.refused", Sentence.of("practice.field." + beyond.field()), beyond.why());
    }
}
