package app.nape.ui.control;

import app.nape.exercise.Exercise;
import app.nape.exercise.Suitability;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** What speaks against an exercise for this person now, in words. */
public final class ObjectionWords {
    private ObjectionWords() {}

    /** A short sentence for each reason, without full stops; empty when nothing speaks against it. */
    public static List<String> of(Texts texts, Suitability known, Exercise exercise) {
        List<String> reasons = new ArrayList<>();
        if (known.tooPainful(exercise)) {
            reasons.add(texts.of("stretch.not-suiting-score", exercise.safety().mostStartPain()));
        }
        if (!known.gentleEnough(exercise)) {
            reasons.add(texts.of("stretch.not-suiting-pain"));
        }
        for (String key : known.against(exercise)) {
            // texts: stretch.applies-to.*
            reasons.add(texts.of("stretch.not-suiting-tick", texts.of("stretch.applies-to." + key.replace('_', '-'))));
        }
        return reasons;
    }
}
