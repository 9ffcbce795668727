package app.nape.workshop.tour;

import static app.nape.workshop.tour.CloseLookTest.all;
import static app.nape.workshop.tour.CloseLookTest.at;
import static app.nape.workshop.tour.CloseLookTest.in;
import static app.nape.workshop.tour.CloseLookTest.one;
import static app.nape.workshop.tour.CloseLookTest.words;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of reminders, whose parts begin at one edge and stand in the middle of their lines, in windows of every width. */
@ExtendWith(NothingCopied.class)
class ReminderLinesTest {
    private static final double LITTLE = 2;

    /** A long page, which takes a second to be made: it is made once with text of each size and asked everything in all widths. */
    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void setsTheRemindersAndTheirStylesInLines(int percent) {
        at(
                "settings-breaks",
                List.of(1180, 1078, 720),
                4200,
                percent,
                (width, scene) -> assertAll(
                        width + " pixels wide",
                        () -> setsACircleInTheMiddleOfItsWordsAndWhatIsSaidOfItBeneathThem(scene),
                        () -> beginsTheSignsOfAllStylesAtOneEdge(scene),
                        () -> drawsTheBandOfADayUnderItsHours(scene),
                        () -> beginsTheFieldsOfAWaitInTwoColumns(scene, width == 1180),
                        () -> setsTheHoursOfADayOnOneLineWithWhatAddsToThem(scene, width == 1180 && percent == 100),
                        () -> leavesAReminderItsLinesWhereTheWindowIsNarrow(scene, width == 1078 && percent == 100)));
    }

    private static void setsACircleInTheMiddleOfItsWordsAndWhatIsSaidOfItBeneathThem(Scene scene) {
        List<RadioButton> radios = all(scene, "#schedule-presets .radio-button", RadioButton.class);
        assertTrue(radios.size() > 5);
        for (RadioButton radio : radios) {
            Bounds circle = in(radio.lookup(".radio"));
            Bounds name = in(words(radio));
            assertEquals(name.getCenterY(), circle.getCenterY(), LITTLE, radio.getText());
        }
        Labeled said = all(scene, "#schedule-presets .indented", Labeled.class).getFirst();
        assertEquals(in(words(radios.getFirst())).getMinX(), in(words(said)).getMinX(), 4);
    }

    private static void beginsTheSignsOfAllStylesAtOneEdge(Scene scene) {
        Set<Long> edges = new TreeSet<>();
        all(scene, "#schedule-presets .tag", Node.class).forEach(sign -> edges.add(Math.round(in(sign).getMinX())));
        assertEquals(1, edges.size(), edges::toString);
    }

    private static void drawsTheBandOfADayUnderItsHours(Scene scene) {
        Node add = one(scene, "#hours-monday-add");
        Bounds band = in(one(scene, "#hours-monday").lookup(".day-band"));
        double low = Math.max(
                in(add).getMaxY(), in(one(scene, "#hours-monday .text-field")).getMaxY());
        assertTrue(
                band.getMinY() - low >= 0 && band.getMinY() - low < 14,
                () -> (band.getMinY() - low) + " pixels between");
    }

    private static void beginsTheFieldsOfAWaitInTwoColumns(Scene scene, boolean wide) {
        if (wide) {
            assertEquals(
                    in(one(scene, "#typing-pause")).getMinX(),
                    in(one(scene, "#minimum-gap")).getMinX(),
                    0.5);
        }
    }

    private static void setsTheHoursOfADayOnOneLineWithWhatAddsToThem(Scene scene, boolean wide) {
        if (wide) {
            assertEquals(
                    in(one(scene, "#hours-monday-add")).getCenterY(),
                    in(all(scene, ".day-name", Node.class).getFirst()).getCenterY(),
                    12);
        }
    }

    private static void leavesAReminderItsLinesWhereTheWindowIsNarrow(Scene scene, boolean narrow) {
        for (Parent row : narrow ? all(scene, ".rule-row", Parent.class) : List.<Parent>of()) {
            List<Labeled> lines = row.lookupAll(".label").stream()
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(label -> label.getParent() instanceof VBox)
                    .toList();
            assertEquals(2, lines.size());
            lines.forEach(line ->
                    assertTrue(line.getHeight() < 1.7 * line.getFont().getSize(), () -> line.getText() + " wraps"));
        }
    }
}
