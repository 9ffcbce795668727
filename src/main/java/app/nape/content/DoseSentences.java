package app.nape.content;

import app.nape.code.Worded;
import app.nape.exercise.Dose;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says how much of an exercise is meant and which of its numbers are Nape's own; the same words in window and command. */
public final class DoseSentences {
    private DoseSentences() {}

    /** Repetitions, hold and sets, such as {@code 3 times each side, hold 15 seconds}. */
    public static String amount(Texts texts, Dose dose) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.counted(dose.bothSides() ? "stretch.dose-sides" : "stretch.dose-plain", dose.reps()));
        if (dose.hold().toSeconds() > 0) {
            parts.add(texts.counted("stretch.dose-hold", dose.hold().toSeconds()));
        }
        if (dose.sets() > 1) {
            parts.add(texts.counted("stretch.dose-sets", dose.sets()));
        }
        return String.join(", ", parts);
    }

    /** How often, such as {@code Once a day} or {@code 1 to 3 times a day}. */
    public static String daily(Texts texts, Dose dose) {
        return dose.leastTimesADay() == dose.mostTimesADay()
                ? often(texts, dose.mostTimesADay())
                : texts.of("stretch.dose-daily", dose.leastTimesADay(), dose.mostTimesADay());
    }

    private static String often(Texts texts, int timesADay) {
        return timesADay == 2 ? texts.of("stretch.dose-twice") : texts.counted("stretch.dose-often", timesADay);
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
