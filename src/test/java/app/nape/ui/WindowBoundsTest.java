package app.nape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 2560, 1440);

    @Test
    void opensNoLargerThanTheScreen() {
        WindowBounds first = WindowBounds.first(List.of(LAPTOP));
        assertEquals(new WindowBounds(143, 0, 1080, 728, false), first);
        assertEquals(760, WindowBounds.first(List.of(BESIDE)).height());
        assertEquals(
                800,
                WindowBounds.first(List.of(new Rectangle2D(0, 0, 800, 600))).width());
    }

    @Test
    void comesBackWhereItWasLeft() {
        WindowBounds left = new WindowBounds(1500, 200, 900, 700, true);
        assertEquals(left, left.within(List.of(LAPTOP, BESIDE)));
    }

    @Test
    void comesBackToTheFirstScreenWhenItsOwnHasGone() {
        WindowBounds left = new WindowBounds(1500, 200, 900, 700, true);
        WindowBounds first = WindowBounds.first(List.of(LAPTOP));
        assertEquals(
                new WindowBounds(first.x(), first.y(), first.width(), first.height(), true),
                left.within(List.of(LAPTOP)));
    }

    @Test
    void isMovedAndMadeSmallerUntilItCanBeSeenWhole() {
        assertEquals(
                new WindowBounds(466, 68, 900, 700, false),
                new WindowBounds(900, 300, 900, 700, false).within(List.of(LAPTOP)));
        assertEquals(
                new WindowBounds(0, 0, 1366, 768, false),
                new WindowBounds(-50, -20, 2000, 1000, false).within(List.of(LAPTOP)));
    }
}
