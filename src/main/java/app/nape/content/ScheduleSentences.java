package app.nape.content;

import app.nape.breaks.ScheduleProblem;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says in one clear sentence what is wrong with a schedule. */
public final class ScheduleSentences {
    private final Texts texts;

    /** In the language of these texts. */
    public ScheduleSentences(Texts texts) {
        this.texts = texts;
    }

    /** One sentence, such as {@code rest-break: the length goes from 5 seconds to 1 hour.} */
    public String of(ScheduleProblem problem) {
        String sentence = plain(problem);
        return problem.ruleId() == null ? sentence : texts.of("breaks.problem-of-rule", problem.ruleId(), sentence);
    }

    /** The same without the name of the reminder, for saying it beside its field. */
    public String plain(ScheduleProblem problem) {
        return texts.of("breaks.problem." + problem.field().word(), say(problem.least()), say(problem.most()));
    }

    private String say(@Nullable Object bound) {
        if (bound instanceof Duration length) {
            return new LengthWords(texts).exactly(length);
        }
        return bound == null ? "" : bound.toString();
    }
}
