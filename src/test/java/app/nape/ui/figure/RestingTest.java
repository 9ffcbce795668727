package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** When a figure rests. */
class RestingTest {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private int rested;
    private final Resting resting = new Resting(later::add, () -> rested++);

    private void pass() {
        later.remove().run();
    }

    @Test
    void restsOnceNothingWasPaintedForAWhile() {
        resting.painted();
        resting.painted();
        assertEquals(1, later.size(), "one look for all of them");
        pass();
        assertEquals(0, rested, "a second picture came meanwhile");
        pass();
        assertEquals(1, rested);
        assertEquals(0, later.size(), "nobody is woken while it stands");
    }

    @Test
    void goesOnWhileItMoves() {
        resting.painted();
        for (int i = 0; i < 20; i++) {
            resting.painted();
            pass();
        }
        assertEquals(0, rested);
        pass();
        assertEquals(1, rested);
        resting.painted();
        pass();
        assertEquals(2, rested, "and again after the next picture");
    }
}
