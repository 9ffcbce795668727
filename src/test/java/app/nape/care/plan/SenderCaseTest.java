package app.nape.care.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sent it, as far as keys can tell. */
class SenderCaseTest {
    private static final SenderKey KEY = SenderKey.of(new byte[32]);
    private static final SenderKey OTHER = SenderKey.of(filled(1));
    private static final SenderKey THIRD = SenderKey.of(filled(2));

    private static byte[] filled(int with) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static SenderCase of(
            @Nullable SenderKey signed,
            @Nullable SenderKey vouched,
            Set<SenderKey> known,
            boolean programme,
            @Nullable SenderKey before) {
        return SenderCase.of(signed, vouched, known, programme, before);
    }

    @Test
    void asksForTheNumberOfAKeyThatIsNew() {
        assertEquals(SenderCase.NEW_KEY, of(KEY, null, Set.of(), false, null));
        assertEquals(SenderCase.NEW_KEY, of(KEY, null, Set.of(OTHER), false, null));
    }

    @Test
    void saysLittleOfAKeyThatIsKnown() {
        assertEquals(SenderCase.KNOWN_KEY, of(KEY, null, Set.of(KEY), false, null));
        assertEquals(SenderCase.KNOWN_KEY, of(KEY, null, Set.of(KEY), true, KEY));
    }

    /** Somebody who saw the file knows its id, and could write the next revision of it. */
    @Test
    void keepsAKnownProgrammeFromAnotherKeyApart() {
        assertEquals(SenderCase.OTHER_KEY, of(OTHER, null, Set.of(KEY), true, KEY));
        assertEquals(SenderCase.OTHER_KEY, of(OTHER, null, Set.of(KEY, OTHER), true, KEY), "also one that is known");
        assertEquals(SenderCase.OTHER_KEY, of(null, null, Set.of(KEY), true, KEY), "also with no signature at all");
        assertEquals(SenderCase.OTHER_KEY, of(OTHER, null, Set.of(), true, null), "also where the first had none");
        assertEquals(false, SenderCase.OTHER_KEY.inPlace());
    }

    @Test
    void takesANewKeyThatTheOldOneVouchesFor() {
        assertEquals(SenderCase.KEY_CHANGED, of(OTHER, KEY, Set.of(KEY), true, KEY));
        assertEquals(SenderCase.KEY_CHANGED, of(OTHER, KEY, Set.of(KEY), false, null));
        assertEquals(true, SenderCase.KEY_CHANGED.inPlace());
    }

    @Test
    void takesNobodyElsesWordForIt() {
        assertEquals(SenderCase.OTHER_KEY, of(OTHER, THIRD, Set.of(KEY, THIRD), true, KEY));
        assertEquals(SenderCase.NEW_KEY, of(OTHER, THIRD, Set.of(KEY), false, null));
    }

    @Test
    void opensWhatNobodySigned() {
        assertEquals(SenderCase.UNSIGNED, of(null, null, Set.of(KEY), false, null));
        assertEquals(SenderCase.UNSIGNED, of(null, null, Set.of(KEY), true, null));
    }
}
