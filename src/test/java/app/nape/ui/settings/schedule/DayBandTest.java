package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.TimeRange;
import app.nape.ui.OnAStage;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A day of 240 points: ten an hour. */
@OnAStage
class DayBandTest {
    @Test
    void drawsTheHoursWhereTheyAreInTheDay() {
        assertEquals(List.of("80+40", "130+50"), drawn(range(8, 12), range(13, 18)));
        assertEquals(List.of(), drawn());
    }

    @Test
    void drawsHoursOverMidnightAtBothEnds() {
        assertEquals(List.of("220+20", "0+60"), drawn(range(22, 6)));
        assertEquals(List.of("220+20"), drawn(range(22, 0)), "nothing of the next day where they end with this one");
    }

    @Test
    void drawsAWholeDayAsOne() {
        assertEquals(List.of("0+240"), drawn(range(0, 0)));
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static List<String> drawn(TimeRange... ranges) {
        DayBand band = new DayBand();
        band.show(List.of(range(1, 2)));
        band.show(List.of(ranges));
        band.resize(240, 8);
        band.layout();
        return band.getChildren().stream()
                .filter(each -> each.getStyleClass().contains("day-band-hours"))
                .map(DayBandTest::place)
                .toList();
    }

    private static String place(Node node) {
        return Math.round(node.getLayoutX()) + "+" + Math.round(((Region) node).getWidth());
    }
}
