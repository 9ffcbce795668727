package app.nape.content;

import app.nape.code.Worded;
import app.nape.exercise.Dose;
import app.nape.exercise.DosePart;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says how much of an exercise is meant and which of its numbers are Nape's own; the same words in window and command. */
public final class DoseSentences {
    private DoseSentences() {}

    /** Repetitions, hold and sets, such as {@code 3 times each side, hold 15 seconds}. */
    public static String amount(Texts texts, Dose dose) {
        return texts.of(
                dose.bothSides() ? "stretch.dose-sides" : "stretch.dose-plain",
                dose.reps(),
                dose.hold().toSeconds(),
                dose.sets());
    }

    /** How often, such as {@code Once a day} or {@code 1 to 3 times a day}. */
    public static String daily(Texts texts, Dose dose) {
        return dose.leastTimesADay() == dose.mostTimesADay()
                ? texts.of("stretch.dose-often", dose.mostTimesADay())
                : texts.of("stretch.dose-daily", dose.leastTimesADay(), dose.mostTimesADay());
    }

    /** Whose numbers they are, in order; empty when nothing is to be said. */
    public static List<String> origin(Texts texts, Dose dose) {
        List<String> found = new ArrayList<>();
        if (!dose.own().isEmpty()) {
            List<String> parts = dose.own().stream()
                    .sorted()
                    .map(part -> texts.of("stretch.own." + Worded.wordOf(part)))
                    .toList();
            found.add(texts.of("stretch.dose-own", String.join(", ", parts)));
        }
        String note = dose.note();
        if (note != null) {
            found.add(note);
        }
        return found;
    }
}
