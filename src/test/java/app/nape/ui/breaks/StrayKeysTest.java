package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class StrayKeysTest {
    private final ScriptedFrames time = new ScriptedFrames();
    private final AtomicInteger caught = new AtomicInteger();
    private final StrayKeys stray = new StrayKeys(time, caught::incrementAndGet);

    private boolean taken(EventType<KeyEvent> type, String typed, KeyCode code) {
        KeyEvent key = new KeyEvent(type, typed, "", code, false, false, false, false);
        stray.noticed(key);
        return key.isConsumed();
    }

    private boolean types(String letter) {
        return taken(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
    }

    @Test
    void takesLettersOfWhoeverTypesOnAndTellsOfEach() {
        stray.begin();
        assertTrue(types("a"));
        time.passes(StrayKeys.REST.minusMillis(1));
        assertTrue(types("b"));
        assertEquals(2, caught.get());
    }

    /** A window that was slow to come let the first letter through to its button. */
    @Test
    void countsFromTheMomentTheBreakHasTheKeyboard() {
        stray.begin();
        time.passes(StrayKeys.REST.multipliedBy(2));
        stray.arrive();
        time.passes(StrayKeys.REST.minusMillis(1));
        assertTrue(types("a"));
        assertEquals(1, caught.get());
    }

    @Test
    void leavesKeysAloneAfterARest() {
        stray.begin();
        time.passes(StrayKeys.REST);
        assertFalse(types("a"));
        stray.arrive();
        assertFalse(types("a"), "the person has come to the break");
        assertEquals(0, caught.get());
    }

    @Test
    void tellsOfNoKeyThatIsNoLetter() {
        stray.begin();
        assertTrue(taken(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.A));
        assertTrue(taken(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, KeyCode.A));
        assertTrue(types("\t"));
        assertEquals(0, caught.get());
    }

    @Test
    void neverTakesEsc() {
        stray.begin();
        assertFalse(taken(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ESCAPE));
    }
}
