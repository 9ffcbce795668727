package app.nape.workshop.tour;

import static app.nape.workshop.tour.CloseLookTest.all;
import static app.nape.workshop.tour.CloseLookTest.at;
import static app.nape.workshop.tour.CloseLookTest.in;
import static app.nape.workshop.tour.CloseLookTest.one;
import static app.nape.workshop.tour.CloseLookTest.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what stands side by side or one above the other begins, ends and is as high as its neighbour, and keeps its place when it is chosen. */
@ExtendWith(NothingCopied.class)
class SideBySideTest {
    private static final Map<Integer, Double> WIDTHS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void setsWhatIsSaidOfATickBeneathItsWords(int percent) {
        at("guide-seat", 1180, 1400, percent, scene -> {
            Labeled box = all(scene, "#fits-chair", Labeled.class).getFirst();
            Labeled said = all(scene, "#seat-check .indented-small .label", Labeled.class)
                    .getFirst();
            assertEquals(in(words(box)).getMinX(), in(words(said)).getMinX(), 3);
        });
        at("redflags", 1180, 780, percent, scene -> {
            Labeled said = all(scene, ".sign-detail", Labeled.class).getFirst();
            Labeled box = all(scene, "#sign-meningitis", Labeled.class).getFirst();
            assertEquals(in(words(box)).getMinX(), in(words(said)).getMinX(), 3);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void keepsTheWayToAPlaceAsWideWhereOneIsAsElsewhere(int percent) {
        for (String stop : List.of("practice-empty", "practice-settings")) {
            at(stop, 2000, 900, percent, scene -> {
                double wide = in(one(scene, ".rail")).getWidth();
                Node here = one(scene, ".rail .toggle-button.place:selected");
                Node practice = one(scene, "#place-practice");
                assertEquals(WIDTHS.computeIfAbsent(percent, _ -> wide), wide, 0.5, here + " " + practice);
            });
        }
    }

    @Test
    void writesTheNameOfEachSectionOnAsManyLinesWhereOneIsAsElsewhere() {
        at("settings", 1180, 780, 100, scene -> {
            List<ToggleButton> names = all(scene, ".section-name", ToggleButton.class);
            List<Double> before = names.stream().map(ToggleButton::getHeight).toList();
            names.forEach(name -> name.setSelected(true));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertEquals(before, names.stream().map(ToggleButton::getHeight).toList());
        });
    }

    @Test
    void setsTheButtonsOfTwoCardsOnOneLine() {
        at("programme", 1180, 1400, 100, scene -> {
            Bounds one = in(one(scene, "#set-micro-60 .chip"));
            Bounds other = in(one(scene, "#set-desk-5 .chip"));
            assertEquals(
                    in(one(scene, "#set-micro-60")).getMinY(),
                    in(one(scene, "#set-desk-5")).getMinY());
            assertEquals(one.getMinY(), other.getMinY(), 0.5);
        });
    }

    @Test
    void showsTheDaysThatAreStillToComePalerAndReadable() {
        at("log-month", 1180, 780, 100, scene -> {
            Node ahead = all(scene, ".month-cell:disabled", Node.class).getLast();
            double through = Stream.iterate(ahead.lookup(".month-number"), up -> up != null, Node::getParent)
                    .mapToDouble(Node::getOpacity)
                    .reduce(1, (one, more) -> one * more);
            assertTrue(through >= 0.6 && through < 1, () -> "seen at " + through);
        });
    }

    @Test
    void endsTheRowOfActionsWhereTheCardsBeneathItEnd() {
        at("today-quiet-day", List.of(1078, 1180, 1366), 900, 100, (width, scene) -> {
            double cards = all(scene, ".page .card", Node.class).stream()
                    .mapToDouble(card -> in(card).getMaxX())
                    .max()
                    .orElseThrow();
            assertEquals(cards, in(one(scene, "#ice-or-heat")).getMaxX(), 0.5, width + " pixels wide");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void drawsSegmentsAsHighAsTheButtonsBesideThem(int percent) {
        at(
                "log-open-episode",
                1180,
                900,
                percent,
                scene -> assertEquals(high(scene, ".log-head .button.accent"), high(scene, ".segments"), 1));
    }

    private static double high(Scene scene, String selector) {
        return in(one(scene, selector)).getHeight();
    }

    @Test
    void setsWhatHelpsBestBesideItsQuestionInLargeTextToo() {
        at("log-remedy", 1180, 1400, 200, scene -> {
            Set<Long> lines = new TreeSet<>();
            all(scene, "#prefer .chip", Node.class).forEach(chip -> lines.add(Math.round(in(chip).getMinY())));
            assertEquals(1, lines.size(), () -> "in lines at " + lines);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"break", "break-eyes", "break-strict", "break-over", "break-clock"})
    void keepsTheTitleOfABreakOnTheScreenInLargeText(String stop) {
        at(stop, 1366, 768, 200, scene -> {
            Bounds title = in(one(scene, "#break-title"));
            assertTrue(title.getMinY() >= 0, () -> "begins at " + title.getMinY());
        });
    }

    @Test
    void namesTheTimesOfADayAsAPersonSaysThem() {
        at("today-programme", 1180, 900, 100, scene -> {
            String said =
                    all(scene, "#programme-reminders", Labeled.class).getFirst().getText();
            assertTrue(said.matches("Nape reminds you at [^,]+, [^,]+ and [^,]+ while .*"), said);
        });
    }

    @Test
    void endsThePageOfInsightsWithTheWindowInASmallOneWithLargeText() {
        at(
                "insights-narrow",
                720,
                560,
                200,
                scene -> assertTrue(in(one(scene, "#range")).getMaxX() <= 720));
    }

    @Test
    void setsTheFieldsOfADayBeneathItsNameWhereTheyDoNotFitBehindIt() {
        at("settings-hours-narrow", 720, 560, 200, scene -> {
            for (Node field : all(scene, ".text-field", Node.class)) {
                assertTrue(
                        in(field).getMaxX() <= 700,
                        () -> field.getId() + " ends at " + in(field).getMaxX());
            }
        });
    }

    @Test
    void leavesTheSentenceAtTheFootRoomInLargeText() {
        at("today-nudge-narrow", 720, 560, 200, scene -> {
            double wide = in(one(scene, "#strip-sentence")).getWidth();
            assertTrue(wide >= 300, () -> "gets " + wide);
        });
    }

    @Test
    void setsTheDaysOfEachWeekOnOneLineInLargeText() {
        at("programme-narrow", 720, 560, 200, scene -> {
            Set<Long> heights = new TreeSet<>();
            all(scene, ".week-grid .label", Node.class)
                    .forEach(label -> heights.add(Math.round(in(label).getHeight())));
            assertEquals(1, heights.size(), () -> "as high as " + heights);
        });
    }
}
