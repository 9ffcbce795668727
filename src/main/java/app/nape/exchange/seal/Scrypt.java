package app.nape.exchange.seal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of 32 bytes from a passphrase, slowly and with much memory (RFC 7914), as age asks for it: r is 8 and p is 1. The JDK has none. */
final class Scrypt {
    private static final String HMAC = "HmacSHA256";
    /** Words of one half of a block's part. */
    private static final int PART = 16;
    /** The r of the standard: parts of a block, in pairs. */
    private static final int R = 8;

    private static final int WORDS = 2 * R * PART;
    private static final int KEY = 32;

    private Scrypt() {}

    /**
     * The key.
     *
     * @param passphrase at least a byte
     * @param logN how much work: memory is 1 KiB times two to this power
     */
    static byte[] key(byte[] passphrase, byte[] salt, int logN) throws GeneralSecurityException {
        byte[] block = stretched(passphrase, salt, WORDS * Integer.BYTES);
        int[] words = new int[WORDS];
        ints(block).get(words);
        mix(words, 1 << logN);
        ints(block).put(words);
        return stretched(passphrase, block, KEY);
    }

    private static IntBuffer ints(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }

    /** PBKDF2 with one round. */
    private static byte[] stretched(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(passphrase, HMAC));
        ByteBuffer out = ByteBuffer.allocate(length);
        for (int number = 1; out.hasRemaining(); number++) {
            mac.update(salt);
            byte[] one = mac.doFinal(
                    ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
            out.put(one, 0, Math.min(one.length, out.remaining()));
        }
        return out.array();
    }

    private static void mix(int[] words, int rounds) {
        int[][] kept = new int[rounds][];
        int[] spare = new int[WORDS];
        for (int i = 0; i < rounds; i++) {
            kept[i] = words.clone();
            mixParts(words, spare);
        }
        for (int i = 0; i < rounds; i++) {
            int[] other = kept[words[WORDS - PART] & (rounds - 1)];
            for (int k = 0; k < WORDS; k++) {
                words[k] ^= other[k];
            }
            mixParts(words, spare);
        }
    }

    /** Each part with the one before it; those of even number come to stand before those of odd. */
    private static void mixParts(int[] words, int[] spare) {
        int[] part = Arrays.copyOfRange(words, WORDS - PART, WORDS);
        for (int i = 0; i < 2 * R; i++) {
            for (int k = 0; k < PART; k++) {
                part[k] ^= words[i * PART + k];
            }
            salsa(part);
            System.arraycopy(part, 0, spare, ((i & 1) * R + (i >> 1)) * PART, PART);
        }
        System.arraycopy(spare, 0, words, 0, WORDS);
    }

    /** Salsa20/8. */
    private static void salsa(int[] part) {
        int[] x = part.clone();
        for (int round = 0; round < 4; round++) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < PART; i++) {
            part[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
