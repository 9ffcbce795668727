package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says with how much pain and when an exercise is not for now; the same words in window and command. */
public final class LimitSentences {
    private static final int WORST = 10;

    private LimitSentences() {}

    /** In order; empty for an exercise that suits with any pain. What one of its cautions says already is not said twice. */
    public static List<String> of(Texts texts, Exercise exercise) {
        List<String> found = new ArrayList<>();
        int most = exercise.safety().mostStartPain();
        if (most < WORST) {
            found.add(texts.of("stretch.most-pain", most));
        }
        if (!exercise.safety().suitableInAcuteSpasm()
                && !exercise.safety().cautions().contains("not_acute")) {
            found.add(texts.of("stretch.not-acute"));
        }
        return found;
    }
}
