package app.nape.exchange.plan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A {@code .nape-sender}: a copy of a card and its keys, sealed by a passphrase, for another computer or for the day this one breaks.
 * AES-256-GCM with a key of PBKDF2 with HMAC-SHA256 over the passphrase (NFC, UTF-8); how many rounds stands in the file.
 */
public final class SenderCopy {
    /** Shortest passphrase, in characters. */
    public static final int SHORTEST = 8;

    private static final String FORMAT = "nape-sender";
    private static final byte[] CONTEXT = "nape-sender/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ROUNDS = 600_000;
    private static final int LEAST_ROUNDS = 100_000;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final Shape COPY = new Shape.Fields(
            Map.of(
                    "format",
                    Shape.TEXT,
                    "version",
                    Shape.WHOLE,
                    "rounds",
                    Shape.WHOLE,
                    "salt",
                    Shape.TEXT,
                    "nonce",
                    Shape.TEXT,
                    "sealed",
                    Shape.TEXT),
            Set.of("format", "version", "rounds", "salt", "nonce", "sealed"));

    private SenderCopy() {}

    /**
     * The bytes of a copy.
     *
     * @throws PlanRefused when the passphrase is too short
     */
    public static byte[] write(SenderCard card, String passphrase) {
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            throw new PlanRefused("plan.passphrase-short", SHORTEST);
        }
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, passphrase, salt, ROUNDS, nonce, SenderJson.bytes(card));
            return JsonLines.written(json -> {
                json.text("format", FORMAT);
                json.whole("version", FileFormat.VERSION);
                json.whole("rounds", ROUNDS);
                json.text("salt", base64(salt));
                json.text("nonce", base64(nonce));
                json.text("sealed", base64(sealed));
            });
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no AES", missing);
        }
    }

    /**
     * Opens a copy.
     *
     * @throws PlanRefused when it is none, was changed, or the passphrase is another
     */
    public static SenderCard read(byte[] bytes, String passphrase) {
        Members copy = SenderJson.members(bytes, COPY, FORMAT);
        int rounds = copy.whole("rounds");
        if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
            throw copy.refused("rounds", "plan.is-no-whole-number", LEAST_ROUNDS, MOST_ROUNDS);
        }
        byte[] open;
        try {
            byte[] nonce = Base64.getDecoder().decode(copy.text("nonce"));
            byte[] salt = Base64.getDecoder().decode(copy.text("salt"));
            byte[] sealed = Base64.getDecoder().decode(copy.text("sealed"));
            open = crypt(Cipher.DECRYPT_MODE, passphrase, salt, rounds, nonce, sealed);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new PlanRefused("plan.passphrase");
        }
        return SenderJson.read(open);
    }

    private static byte[] crypt(int mode, String passphrase, byte[] salt, int rounds, byte[] nonce, byte[] bytes)
            throws GeneralSecurityException {
        char[] typed = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(typed, salt, rounds, KEY_BITS))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(CONTEXT);
        return cipher.doFinal(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
