package app.nape.store;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * New ids for those who write to the journal: a window, a command, the agent. They are told apart from a few others of the same
 * machine and kept from nobody, so they are drawn from a plain generator: the one for secrets takes 60 ms to make, before the first
 * frame.
 */
public final class WriterIds {
    private WriterIds() {}

    /** A new id. */
    public static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
