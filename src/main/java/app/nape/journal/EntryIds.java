package app.nape.journal;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** New ids for entries: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class EntryIds {
    private EntryIds() {}

    /** A new id for an entry written down at {@code now}. */
    public static UUID at(Instant now, RandomGenerator random) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
