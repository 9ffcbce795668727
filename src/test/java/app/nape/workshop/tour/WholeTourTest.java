package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import app.nape.words.PseudoLanguage;
import app.nape.words.Texts;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One walk through every page of the window, in a language that nobody speaks: {@link PseudoLanguage} is longer than English, as most
 * languages are, and what stands there without its brackets was written in the code, where nobody can translate it. Each window is made
 * once. It is looked at in text of both sizes and in the colours of all four themes; a wide one is then made as small as it can be, and last
 * it is turned as it is in Arabic.
 *
 * <p>Of the sixteen cells of four themes, two sizes and two languages that is enough, for the others are the same by construction. Sheets
 * of themes hold colours and nothing else, which ThemeSheetsTest holds: names, roles, targets and room are the same in all four, and are
 * looked at in both sizes, since large text places parts otherwise. So one styling tells the colours of all four, by their names ({@link
 * FaintColours}). Colours do not depend on words, and in larger text the same pair needs as much contrast or less; what only large text
 * shows, as the rail of icons, the narrow stops show too. English needs less room than what is longer, and its names come from the same
 * keys. A stop that is in large text already is the same in both sizes.
 */
@ExtendWith(NothingCopied.class)
class WholeTourTest {
    private static final int LARGE = 200;
    private static final int WIDE = 1000;
    private static final Texts PSEUDO = PseudoLanguage.texts();
    private static final NotTranslated NAMES = new NotTranslated();

    private static final Set<String> CUT = new TreeSet<>();
    private static final Set<String> IN_THE_CODE = new TreeSet<>();
    private static final Set<String> UNHEARD = new TreeSet<>();
    private static final Set<String> SMALL = new TreeSet<>();
    private static final Set<String> UNEVEN = new TreeSet<>();
    private static final Set<String> MISSHAPEN = new TreeSet<>();
    private static final Set<String> WAYS_WRONG = new TreeSet<>();
    private static final Set<String> PICTURES = new TreeSet<>();
    private static final Set<String> WAYS = new TreeSet<>();
    private static final Set<String> UNDRESSED = new TreeSet<>();
    private static final LeftOutStyles LEFT_OUT = new LeftOutStyles();
    private static final CssWarnings WARNINGS = new CssWarnings();
    private static FaintColours colours;
    private static int focusable;

    @BeforeAll
    static void walk() {
        colours = HeadlessToolkit.perform(made -> made.complete(new FaintColours()));
        StepByStep.each(_ -> true, WholeTourTest::look);
    }

    @AfterAll
    static void end() {
        WARNINGS.close();
    }

    private static void look(TourStop stop) {
        TourWindow window = StepByStep.window(colours.marked(stop), PSEUDO, 100);
        Scene scene = window.scene();
        LEFT_OUT.in(scene.getRoot()).forEach(style -> UNDRESSED.add(style + "   on " + stop.name()));
        Seen seen = Seen.in(scene);
        seen.texts().values().stream()
                .filter(text -> !NAMES.accounts(text))
                .forEach(text -> IN_THE_CODE.add("on " + stop.name() + ": " + text));
        focusable += Heard.in(scene).focusable();
        Rows.uneven(scene).forEach(fault -> UNEVEN.add(fault + "   on " + stop.name()));
        inEachSize(stop, scene, seen, StepByStep.percent(stop));
        colours.look(stop, window);
        if (StepByStep.percent(stop) != LARGE) {
            window.choose(now -> now.withLooks(it -> it.withTextPercent(LARGE)));
            StepByStep.settle(window);
            inEachSize(stop, scene, Seen.in(scene), LARGE);
            if (stop.width() >= WIDE) {
                small(stop, window);
            }
        }
        if (Turned.concerns(scene)) {
            turned(stop, scene);
        }
        StepByStep.letGo(window);
    }

    private static void inEachSize(TourStop stop, Scene scene, Seen seen, int percent) {
        String at = "   at " + percent + " % on " + stop.name();
        seen.cut().forEach((way, text) -> CUT.add(text + at + "\n    " + way));
        Heard.in(scene).faults().forEach(fault -> UNHEARD.add(fault + at));
        Targets.tooSmall(scene).forEach(fault -> SMALL.add(fault + at));
    }

    /** As if the window were made as small as it can be. */
    private static void small(TourStop stop, TourWindow window) {
        window.scene().getRoot().resize(720, 560);
        StepByStep.settle(window);
        Shapes.wrong(window.scene()).forEach(fault -> MISSHAPEN.add(fault + "   on " + stop.name()));
    }

    private static void turned(TourStop stop, Scene scene) {
        Turned.turn(scene);
        Turned.pictures(scene).forEach((picture, stays) -> {
            PICTURES.add(picture);
            if (!stays) {
                WAYS_WRONG.add("turned, on " + stop.name() + ": " + picture);
            }
        });
        Turned.ways(scene).forEach((way, turned) -> {
            WAYS.add(way);
            if (!turned) {
                WAYS_WRONG.add("points the old way, on " + stop.name() + ": " + way);
            }
        });
    }

    private static void none(Set<String> wrong) {
        assertTrue(wrong.isEmpty(), () -> wrong.size() + ":\n" + String.join("\n", wrong));
    }

    @Test
    void setsButtonsOfOneHeightSideBySide() {
        none(UNEVEN);
    }

    @Test
    void hasRoomForALongerLanguageInTextOfBothSizes() {
        none(CUT);
    }

    @Test
    void needsNoStyleThatIsLeftOutOfAnImage() {
        none(UNDRESSED);
    }

    @Test
    void takesEveryWordFromTheBundles() {
        none(IN_THE_CODE);
    }

    @Test
    void tellsAScreenReaderWhatTakesTheKeyboardAndWhatItsRolePromises() {
        assertTrue(
                focusable > 1000 || !System.getProperty("only", "").isEmpty(),
                () -> "only " + focusable + " things take the keyboard");
        none(UNHEARD);
    }

    @Test
    void hasTargetsThatAreLargeEnoughOrStandApart() {
        none(SMALL);
    }

    @Test
    void showsEveryTextIconAndFieldAgainstItsGroundInFourThemes() {
        Set<String> said = new TreeSet<>();
        colours.faint().forEach((fault, text) -> said.add(fault + "   " + text));
        none(said);
    }

    @Test
    void readsFromItsMarksWhatEachThemeShowsWhereItIsWorn() {
        none(colours.misread());
    }

    @Test
    void breaksNoWordAndSquashesNoMarkInASmallWindowWithLargeText() {
        none(MISSHAPEN);
    }

    @Test
    void turnsAllButPictures() {
        none(WAYS_WRONG);
        assertEquals(Turned.PICTURES, PICTURES, "a picture that no stop shows");
        assertEquals(Turned.WAYS, WAYS, "a way that no stop shows");
    }

    @Test
    void asksForNoStyleThatNobodyGives() {
        none(WARNINGS.heard());
    }
}
