package app.nape.content;

import app.nape.exercise.Routine;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says up to which pain a routine is offered and where its numbers come from. */
public final class RoutineOrigin {
    private RoutineOrigin() {}

    /** In order; empty for a routine that says neither, such as a person's own. */
    public static List<String> of(Texts texts, Routine routine) {
        List<String> found = new ArrayList<>();
        Integer most = routine.mostStartPain();
        if (most != null) {
            found.add(texts.of("stretch.most-pain", most));
        }
        String note = routine.note();
        if (note != null) {
            found.add(note);
        }
        return found;
    }
}
