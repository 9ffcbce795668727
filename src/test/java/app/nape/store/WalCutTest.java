package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalCutTest {
    /** No divisor of a page, so that the places differ from page to page. The script .ci/faults/wal cuts at more, or all. */
    private static final int STEP = 509;

    @Test
    void losesNothingAcknowledgedWhereverTheLogOfOneTransactionIsCut(@TempDir Path folder) throws IOException {
        assertTrue(new WalCuts(folder).cut(STEP) > 20);
    }
}
