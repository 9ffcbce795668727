package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.words.PseudoLanguage;
import app.nape.words.Texts;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The window in a language that nobody speaks: {@link PseudoLanguage} is longer than English, as most languages are, and what stands
 * there without its brackets was written in the code, where nobody can translate it.
 */
class PseudoLanguageTest {
    private final Texts pseudo = PseudoLanguage.texts();
    private final NotTranslated names = new NotTranslated();

    @Test
    void hasRoomForALongerLanguageAndTakesEveryWordFromTheBundles() {
        Set<String> wrong = new TreeSet<>();
        StepByStep.through(_ -> true, pseudo, 100, (stop, scene) -> {
            Seen seen = Seen.in(scene);
            cut(stop, seen, 100, wrong);
            seen.texts().values().stream()
                    .filter(text -> !names.accounts(text))
                    .forEach(text -> wrong.add("in the code, on " + stop.name() + ": " + text));
        });
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    @Test
    void hasRoomForALongerLanguageInTextTwiceAsLarge() {
        Set<String> wrong = new TreeSet<>();
        StepByStep.through(large(), pseudo, 200, (stop, scene) -> cut(stop, Seen.in(scene), 200, wrong));
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    /** One of each screen: a second of the same kind has the same labels. */
    private static Predicate<TourStop> large() {
        return stop -> stop.height() <= 1000 && !stop.name().contains("narrow");
    }

    /** English is looked at only where something does not fit. */
    private void cut(TourStop stop, Seen seen, int percent, Set<String> wrong) {
        if (seen.cut().isEmpty()) {
            return;
        }
        Seen english = Seen.in(StepByStep.scene(stop, StepByStep.ENGLISH, percent));
        seen.cut().forEach((way, text) -> {
            if (!english.cut().containsKey(way)) {
                wrong.add("cut short, on " + stop.name() + " at " + percent + " %: " + text + "\n    " + way);
            }
        });
    }
}
