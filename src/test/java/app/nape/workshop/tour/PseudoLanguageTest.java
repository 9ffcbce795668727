package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import app.nape.words.PseudoLanguage;
import app.nape.words.Texts;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The window in a language that nobody speaks: {@link PseudoLanguage} is longer than English, as most languages are, and what stands
 * there without its brackets was written in the code, where nobody can translate it. Then each window is turned, as it is in Arabic.
 */
@ExtendWith(NothingCopied.class)
class PseudoLanguageTest {
    private final Texts pseudo = PseudoLanguage.texts();
    private final NotTranslated names = new NotTranslated();

    /** One of each screen; a second of the same kind has the same labels. */
    private static final Set<String> IN_LARGE_TEXT = Set.of(
            "today-open-episode",
            "today-break-due",
            "stretch",
            "stretch-exercise",
            "player-before",
            "player-running",
            "log-new-entry",
            "log-remedy",
            "log-list",
            "insights-large-text",
            "programme",
            "settings",
            "settings-breaks",
            "guide-large-text",
            "redflags-ticked",
            "welcome-1",
            "welcome-2");

    /** A whole window each time: the whole tour in both would take a minute. */
    @Test
    void hasRoomForALongerLanguageTakesEveryWordFromTheBundlesAndTurnsAllButPictures() {
        Set<String> wrong = new TreeSet<>();
        Set<String> pictures = new TreeSet<>();
        Set<String> ways = new TreeSet<>();
        StepByStep.through(PseudoLanguageTest::hasLabelsOfItsOwn, pseudo, 100, (stop, scene) -> {
            Seen seen = Seen.in(scene);
            cut(stop, seen, 100, wrong);
            seen.texts().values().stream()
                    .filter(text -> !names.accounts(text))
                    .forEach(text -> wrong.add("in the code, on " + stop.name() + ": " + text));
            Turned.turn(scene);
            Turned.pictures(scene).forEach((picture, stays) -> {
                pictures.add(picture);
                if (!stays) {
                    wrong.add("turned, on " + stop.name() + ": " + picture);
                }
            });
            Turned.ways(scene).forEach((way, turned) -> {
                ways.add(way);
                if (!turned) {
                    wrong.add("points the old way, on " + stop.name() + ": " + way);
                }
            });
        });
        assertEquals(Turned.PICTURES, pictures, "a picture that no stop shows");
        assertEquals(Turned.WAYS, ways, "a way that no stop shows");
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    /** A narrow window and one in large text show what another stop shows. */
    private static boolean hasLabelsOfItsOwn(TourStop stop) {
        return !stop.name().endsWith("-narrow")
                && !stop.name().endsWith("-large-text")
                && !stop.name().endsWith("-small-screen");
    }

    @Test
    void hasRoomForALongerLanguageInTextTwiceAsLarge() {
        Set<String> wrong = new TreeSet<>();
        StepByStep.through(
                stop -> IN_LARGE_TEXT.contains(stop.name()),
                pseudo,
                200,
                (stop, scene) -> cut(stop, Seen.in(scene), 200, wrong));
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
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
