package app.nape.exchange.plan;

import app.nape.care.plan.SenderKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The number by which a person tells a sender's key from another: twelve digits, such as “4821 7730 1956”, printed on the sheet of paper
 * that comes with a programme. Slow to compute, so that nobody tries keys until one has somebody else's number.
 */
public final class SenderNumber {
    private static final String SALT = "nape-sender/1";
    private static final int ROUNDS = 200_000;
    private static final int BITS = 64;
    private static final long NUMBERS = 1_000_000_000_000L;
    private static final int GROUP = 10_000;

    /** More senders than a person, and as many as a list of programmes usually has; a therapist's own is asked for with each that is saved. */
    private static final int REMEMBERED = 64;

    private static final LinkedHashMap<SenderKey, String> LAST = new LinkedHashMap<>(16, 0.75f, true);

    private SenderNumber() {}

    /** The number of a key; takes about a tenth of a second the first time, nothing while it is remembered. */
    public static String of(SenderKey key) {
        synchronized (LAST) {
            String number = LAST.computeIfAbsent(key, SenderNumber::computed);
            if (LAST.size() > REMEMBERED) {
                LAST.pollFirstEntry();
            }
            return number;
        }
    }

    private static String computed(SenderKey key) {
        PBEKeySpec slow =
                new PBEKeySpec(key.text().toCharArray(), SALT.getBytes(StandardCharsets.US_ASCII), ROUNDS, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(slow)
                    .getEncoded();
            long number = Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), NUMBERS);
            return String.format(
                    Locale.ROOT, "%04d %04d %04d", number / GROUP / GROUP, number / GROUP % GROUP, number % GROUP);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no PBKDF2", missing);
        }
    }

    /** Whether what a person typed from paper is this number, however it is grouped. */
    public static boolean same(String typed, String number) {
        return digits(typed).equals(digits(number));
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
