package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.BeforeAfter;
import app.nape.journal.MedianChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which changes stand on the common axis, in which order, and how far it reaches. */
class ChangeRowsTest {
    private static ChangeRows.Named named(String name, int n, double low, double high) {
        MedianChange change = new MedianChange(n, 5, (low + high) / 2, low, high, 0.95, null, false);
        return new ChangeRows.Named(name, new BeforeAfter(name, n + 1, n, change));
    }

    private static ChangeRows.Named few(String name) {
        return new ChangeRows.Named(name, new BeforeAfter(name, 9, 4, null));
    }

    @Test
    void putsWhatHasMostRecordsFirstAndTheRestByName() {
        assertEquals(
                List.of("ice", "heat", "walk"),
                ChangeRows.compared(Stream.of(named("walk", 6, -1, 0), named("heat", 6, -1, 0), named("ice", 9, -1, 0)))
                        .stream()
                        .map(ChangeRows.Named::name)
                        .toList());
    }

    @Test
    void leavesOutWhatHasTooFewRecordsToBeCompared() {
        assertEquals(
                List.of("heat"),
                ChangeRows.compared(Stream.of(few("ice"), named("heat", 5, -1, 0))).stream()
                        .map(ChangeRows.Named::name)
                        .toList());
    }

    @Test
    void drawsAllOnOneScaleThatHoldsTheWidestRange() {
        assertEquals(
                new Scale(-4, 3, 1), ChangeRows.scale(List.of(named("heat", 5, -4, -1), named("ice", 5, -1, 2.5))));
        assertEquals(new Scale(-2, 2, 1), ChangeRows.scale(List.of()));
    }
}
