package app.nape.exchange.diary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Ids that the same row gets at each import, so that one that is repeated adds nothing twice: made of what the row is about and when,
 * and of how many such rows stood before it.
 */
final class DiaryIds {
    private final Map<String, Integer> before = new HashMap<>();

    /** Ids for what a row comes to: by the moment as the row says it, without the zone of the machine that reads it. */
    Row row(When when) {
        String said = when.date() + "T" + when.time() + (when.offset() == null ? "" : when.offset());
        Instant sorts = Objects.requireNonNull(when.in(ZoneOffset.UTC));
        return what -> of(what, said, sorts);
    }

    /** Gives ids to what one row comes to. */
    @FunctionalInterface
    interface Row {
        /** The id of an entry; {@code what} says its kind, and of what it is. */
        UUID of(String what);
    }

    /**
     * The id of an entry.
     *
     * @param what kind of entry, and of what
     * @param when as the row says it
     * @param at the moment by which ids sort
     */
    UUID of(String what, String when, Instant at) {
        String name = what + '\n' + when;
        int place = before.merge(name, 1, Integer::sum);
        byte[] hash = hash("nape-diary\n" + name + '\n' + place);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        long high = at.toEpochMilli() << 16 | 0x7000L | (bits.getLong() & 0x0FFFL);
        return new UUID(high, 0x8000_0000_0000_0000L | (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
