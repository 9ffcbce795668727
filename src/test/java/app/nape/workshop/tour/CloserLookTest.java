package app.nape.workshop.tour;

import static app.nape.workshop.tour.CloseLookTest.all;
import static app.nape.workshop.tour.CloseLookTest.at;
import static app.nape.workshop.tour.CloseLookTest.in;
import static app.nape.workshop.tour.CloseLookTest.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picky eye sees besides, measured: what covers, parts, stands out or stands beside its line. */
@ExtendWith(NothingCopied.class)
class CloserLookTest {
    private static final double LITTLE = 2;
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![:\\p{L}\\d])\\d{1,3} (?:min|s|h|m|of|sets?|times|exercises?|weeks?|days?|seconds?)\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today-nudge",
                "today-programme",
                "stretch",
                "stretch-exercise",
                "player-before",
                "settings-breaks",
                "insights-positions",
                "programme-followed",
                "practice-new",
                "guide"
            })
    void partsNoNumberFromWhatItCountsAtALinesEnd(String stop) {
        at(stop, 720, 1200, 200, scene -> {
            List<Labeled> lines = all(scene, ".label", Labeled.class);
            assertTrue(lines.size() > 5);
            for (Labeled line : lines) {
                String words = String.valueOf(line.getText());
                assertFalse(COUNTED.matcher(words).find(), words);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void drawsNoMarkOfTheDayOverAnotherThatComesNext(int percent) {
        at("today-quiet-day", 1080, 1000, percent, scene -> {
            List<Node> marks = all(scene, ".mark", Node.class);
            assertTrue(marks.size() > 8);
            for (int i = 1; i < marks.size(); i++) {
                Bounds before = in(marks.get(i - 1));
                Bounds now = in(marks.get(i));
                assertFalse(
                        now.getMinX() < before.getMaxX() - 1
                                && now.getMaxX() > before.getMinX() + 1
                                && now.getMinY() < before.getMaxY() - 1
                                && now.getMaxY() > before.getMinY() + 1,
                        before + " and " + now);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void setsTheWayBackBesideTheTitleAndNotBetweenItAndTheLinesBeneath(int percent) {
        at("guide", 720, 560, percent, scene -> {
            Bounds title = in(one(scene, ".page-title"));
            Bounds way = in(one(scene, "#guide-back"));
            assertEquals(title.getCenterY(), way.getCenterY(), LITTLE);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void beginsNumbersThatStandUnderOneAnotherUnderOneAnother(int percent) {
        at("insights-positions", 1080, 3600, percent, scene -> {
            Set<Long> edges = new TreeSet<>();
            List<Node> numbers = all(scene, ".position-number", Node.class);
            numbers.forEach(number -> edges.add(Math.round(in(number).getMinX())));
            assertTrue(numbers.size() > edges.size(), () -> "one row: " + edges);
            assertTrue(edges.size() <= 4, () -> "ragged: " + edges);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "log-list, Text.quiet",
        "settings, .source-words",
        "insights, .timeline .calendar-heat",
        "programme, .day-done",
        "today-quiet-day, .ring-arc",
        "log-open-episode, .readings-line"
    })
    void fadesWhatIsDrawnBeneathACardAsItsControlsFade(String stop, String drawn) {
        at(stop, 1180, 3300, 100, scene -> {
            scene.getRoot().setDisable(true);
            scene.getRoot().applyCss();
            for (String selector : drawn.split(" ")) {
                List<Node> all = all(scene, selector, Node.class);
                assertFalse(all.isEmpty());
                all.stream().filter(Node::isDisabled).forEach(node -> {
                    double seen = Stream.<Node>iterate(node, up -> up != null, Node::getParent)
                            .mapToDouble(Node::getOpacity)
                            .reduce(1, (left, right) -> left * right);
                    assertEquals(0.4, seen, 0.01, node.toString());
                });
            }
        });
    }

    @Test
    void tellsHowOneComesBackFromABreakInLargeTextToo() {
        at(
                "break-over",
                1366,
                768,
                200,
                scene -> assertTrue(all(scene, ".lead", Labeled.class).stream()
                        .anyMatch(line -> line.getText().startsWith("Take your time"))));
    }

    @Test
    void beginsTheRingOfABreakOnALowScreenWhereItsWordsBegin() {
        at("break-small-screen", 1024, 600, 100, scene -> {
            Bounds lead = in(one(scene, ".break-lead"));
            assertEquals(lead.getMinX(), in(one(scene, ".timer-ring Circle")).getMinX(), 6);
        });
    }
}
