package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoteLimitTest {
    @Test
    void takesOfWhatIsPastedAsMuchAsThereIsRoomFor() {
        assertEquals("abc", NoteLimit.fitting("abc", 3));
        assertEquals("ab", NoteLimit.fitting("abc", 2));
        assertEquals("", NoteLimit.fitting("abc", 0));
        assertEquals("", NoteLimit.fitting("abc", -4));
    }

    @Test
    void takesNoSignByHalf() {
        assertEquals("a", NoteLimit.fitting("a\uD83D\uDE00b", 2));
        assertEquals("a\uD83D\uDE00", NoteLimit.fitting("a\uD83D\uDE00b", 3));
        assertEquals("", NoteLimit.fitting("\uD83D\uDE00", 1));
    }
}
