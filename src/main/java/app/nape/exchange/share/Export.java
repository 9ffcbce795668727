package app.nape.exchange.share;

import app.nape.journal.Journal;
import java.io.IOException;

/**
 * A file that is being written, step by step, on the thread that may ask the journal. Between two steps something else can be asked, and
 * the whole be given up.
 */
public interface Export {
    /** How many steps it takes, at least one. */
    int steps();

    /** Does one, from 0 on, in their order. */
    void step(Journal journal, int number) throws IOException;

    /** How many entries have been written so far. */
    int entries();
}
