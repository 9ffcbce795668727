package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Parts of a picture: a stretch of each band of eight rows. */
class AreaTest {
    private static final int WIDE = 100;
    /** The last band has four rows only. */
    private static final int HIGH = 60;

    private static Area of(Part... parts) {
        Area area = new Area().empty(WIDE, HIGH);
        for (Part part : parts) {
            area.add(part);
        }
        return area;
    }

    @Test
    void holdsNothingUntilSomethingIsAdded() {
        Area area = of();
        assertTrue(area.isEmpty());
        assertEquals(Part.NONE, area.bounds());
        assertFalse(area.touches(0, 0, WIDE, HIGH));
        assertTrue(area.left(0) >= area.right(0));
    }

    @Test
    void takesInEveryBandThatARectangleReaches() {
        Area area = of(new Part(10, 7, 20, 9));
        assertEquals(new Part(10, 0, 20, 16), area.bounds());
        assertTrue(area.holds(10, 0));
        assertTrue(area.holds(19, 15));
        assertFalse(area.holds(9, 8));
        assertFalse(area.holds(20, 8), "the right edge is outside");
        assertFalse(area.holds(10, 16));
        assertEquals(new Part(10, 8, 20, 16), of(new Part(10, 8, 20, 16)).bounds(), "not the next one");
    }

    @Test
    void keepsToThePicture() {
        assertEquals(new Part(0, 0, WIDE, HIGH), of(new Part(-5, -9, 500, 500)).bounds());
        assertTrue(of(new Part(WIDE, 0, WIDE + 9, 9)).isEmpty());
        assertTrue(of(new Part(-9, 0, 0, 9)).isEmpty());
        assertTrue(of(new Part(0, HIGH + 8, 9, HIGH + 16)).isEmpty());
        assertEquals(new Part(0, 56, 9, HIGH), of(new Part(0, 58, 9, 70)).bounds());
    }

    @Test
    void joinsWhatLiesInOneBandToOneStretch() {
        Area area = of(new Part(10, 0, 20, 8), new Part(40, 0, 50, 8), new Part(0, 24, 5, 32));
        assertEquals(10, area.left(3));
        assertEquals(50, area.right(3));
        assertTrue(area.holds(30, 3));
        assertFalse(area.holds(30, 9), "the bands between stay free");
        assertEquals(new Part(0, 0, 50, 32), area.bounds());
    }

    @Test
    void growsAroundAnotherOnEachSide() {
        Area area = new Area().around(of(new Part(10, 8, 20, 16)), 3, 2);
        assertEquals(new Part(7, 0, 23, 24), area.bounds(), "two rows reach a band above and one below");
        assertEquals(
                new Part(7, 8, 23, 16),
                new Area().around(of(new Part(10, 8, 20, 16)), 3, 0).bounds());
        assertEquals(
                new Part(0, 0, 5, 8),
                new Area().around(of(new Part(0, 0, 2, 8)), 3, 0).bounds());
    }

    @Test
    void keepsOfAnotherWhatLiesInARectangle() {
        Area other = of(new Part(10, 0, 50, 8), new Part(60, 8, 70, 16));
        Area within = new Area().within(other, new Part(20, 0, 40, 16));
        assertEquals(new Part(20, 0, 40, 8), within.bounds());
        assertTrue(new Area().within(other, new Part(0, 0, 10, 60)).isEmpty());
        assertTrue(new Area().within(other, new Part(0, 24, 99, 60)).isEmpty());
        assertEquals(
                other.bounds(), new Area().within(other, Part.whole(WIDE, HIGH)).bounds());
    }

    @Test
    void beginsAndEndsAtAMultipleOfAStepWithinThePicture() {
        Area area = of(new Part(5, 0, 9, 8), new Part(97, 8, 99, 16));
        area.align(4);
        assertEquals(4, area.left(0));
        assertEquals(12, area.right(0));
        assertEquals(96, area.left(8));
        assertEquals(WIDE, area.right(8));
        area.align(4);
        assertEquals(12, area.right(0), "what is aligned stays");
    }

    @Test
    void touchesWhatMayLieInIt() {
        Area area = of(new Part(10, 8, 20, 16));
        assertTrue(area.touches(0, 0, 10, 8), "columns and rows are within");
        assertFalse(area.touches(0, 0, 9, 60));
        assertFalse(area.touches(20, 0, 99, 60));
        assertTrue(area.touches(19, -9, 99, 999));
        assertFalse(area.touches(0, 0, 99, 7));
        assertFalse(area.touches(0, 16, 99, 60));
    }

    @Test
    void isUsedAgainForAnotherPicture() {
        Area area = new Area().whole(10, 10);
        assertEquals(Part.whole(10, 10), area.bounds());
        assertTrue(area.empty(10, 10).isEmpty());
        assertEquals(Part.whole(30, 90), area.whole(30, 90).bounds());
    }

    @Test
    void joinsPartsAndCountsNoEmptyOne() {
        Part some = new Part(1, 2, 3, 4);
        assertEquals(new Part(1, 0, 9, 4), some.and(new Part(5, 0, 9, 1)));
        assertEquals(some, some.and(Part.NONE));
        assertEquals(some, Part.NONE.and(some));
        assertEquals(some, some.and(new Part(90, 90, 90, 99)), "without width it is nowhere");
        assertTrue(new Part(3, 2, 3, 4).isEmpty());
        assertTrue(new Part(1, 4, 3, 4).isEmpty());
        assertFalse(some.isEmpty());
        assertTrue(some.holds(1, 2));
        assertFalse(some.holds(3, 2));
        assertFalse(some.holds(1, 4));
    }
}
