package app.nape.ui.lock;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A passphrase as it is kept: PBKDF2 with HMAC-SHA-512, a random salt and 210 000 rounds (OWASP Password Storage Cheat Sheet, 2023),
 * written as {@code pbkdf2-sha512:rounds:salt:hash}. Takes a good part of a second on purpose; not for the FX thread.
 */
public final class Passphrase {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern PARTS = Pattern.compile(":");

    private Passphrase() {}

    /** What is kept of a passphrase. */
    public static String hash(String words) {
        return hash(words, ROUNDS);
    }

    /** The same by so many rounds, from 1. */
    static String hash(String words, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return String.join(
                ":",
                SCHEME,
                Integer.toString(rounds),
                text.encodeToString(salt),
                text.encodeToString(derived(words, salt, rounds)));
    }

    /** Whether it is the one that was kept. One that was kept in an unknown way never is. */
    public static boolean matches(String words, String kept) {
        List<String> parts = PARTS.splitAsStream(kept).toList();
        if (parts.size() != 4 || !parts.getFirst().equals(SCHEME)) {
            return false;
        }
        try {
            int rounds = Integer.parseInt(parts.get(1));
            byte[] salt = Base64.getDecoder().decode(parts.get(2));
            byte[] hash = Base64.getDecoder().decode(parts.get(3));
            return rounds > 0
                    && rounds <= MOST_ROUNDS
                    && salt.length > 0
                    && MessageDigest.isEqual(hash, derived(words, salt, rounds));
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static byte[] derived(String words, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(words.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-512.", missing);
        } finally {
            key.clearPassword();
        }
    }
}
