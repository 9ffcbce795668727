package app.nape.exchange.plan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens as the {@code age} tool does: format age-encryption.org/v1 with recipients of the kind X25519, and no other. Only what is
 * whole comes out.
 */
public final class Age {
    private static final String KIND = "X25519";
    private static final String PURPOSE = "age-encryption.org/v1/X25519";
    private static final int FILE_KEY = 16;
    private static final int TAG = 16;
    private static final byte[] BEGINNING = (AgeHeader.VERSION + "\n").getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /** Whether a file begins like one that is sealed. */
    public static boolean sealed(byte[] bytes) {
        return bytes.length >= BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /**
     * Seals bytes to one recipient.
     *
     * @throws PlanRefused when that is no recipient
     */
    public static byte[] seal(byte[] open, String recipient) {
        try {
            byte[] point = Bech32.read(AgeKey.RECIPIENT, recipient);
            AgeKey once = AgeKey.made();
            byte[] fileKey = random(FILE_KEY);
            byte[] wrapped = AgeSecrets.crypt(
                    Cipher.ENCRYPT_MODE,
                    wrapping(once.secret(), point, once.point(), point),
                    AgeSecrets.once(),
                    fileKey,
                    0,
                    FILE_KEY);
            String covered = AgeHeader.VERSION + "\n-> " + KIND + " " + base64(once.point()) + "\n" + base64(wrapped)
                    + "\n" + AgeHeader.END;
            String head = covered + " " + base64(code(fileKey, covered)) + "\n";
            byte[] salt = random(FILE_KEY);
            byte[] sealed = AgePayload.sealed(AgePayload.key(fileKey, salt), open);
            return Signatures.joined(Signatures.joined(head.getBytes(StandardCharsets.US_ASCII), salt), sealed);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new PlanRefused("plan.no-recipient");
        }
    }

    /**
     * Opens a sealed file.
     *
     * @param most bytes that may come out of it
     * @throws PlanRefused when none of the keys opens it, it is damaged, or more comes out
     */
    static byte[] open(byte[] sealed, List<AgeKey> keys, int most) {
        try {
            AgeHeader header = AgeHeader.read(sealed);
            for (AgeKey key : keys) {
                byte[] fileKey = fileKey(header, key);
                if (fileKey != null) {
                    byte[] open = opened(header, fileKey, sealed);
                    if (open.length > most) {
                        throw new PlanRefused("plan.file-too-large", most >> 10);
                    }
                    return open;
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            // Said below.
        }
        throw new PlanRefused("plan.sealed");
    }

    private static byte[] opened(AgeHeader header, byte[] fileKey, byte[] sealed) throws GeneralSecurityException {
        if (!MessageDigest.isEqual(code(fileKey, header.covered()), bytes(header.mac()))) {
            throw new AgeBroken("code");
        }
        byte[] salt = AgePayload.part(sealed, header.length(), FILE_KEY);
        return AgePayload.opened(AgePayload.key(fileKey, salt), sealed, header.length() + FILE_KEY);
    }

    /** The file's own key; null where none of the stanzas is for this one. */
    private static byte @Nullable [] fileKey(AgeHeader header, AgeKey key) throws GeneralSecurityException {
        for (AgeHeader.Stanza stanza : header.stanzas()) {
            if (!stanza.words().getFirst().equals(KIND)) {
                continue;
            }
            byte[] body = bytes(stanza.body());
            byte[] share = stanza.words().size() == 2 ? bytes(stanza.words().getLast()) : new byte[0];
            if (share.length != AgeSecrets.BYTES || body.length != FILE_KEY + TAG) {
                throw new AgeBroken("stanza");
            }
            byte[] wrapping = wrapping(key.secret(), share, share, key.point());
            try {
                return AgeSecrets.crypt(Cipher.DECRYPT_MODE, wrapping, AgeSecrets.once(), body, 0, body.length);
            } catch (GeneralSecurityException forSomebodyElse) {
                // The next may be for this one.
            }
        }
        return null;
    }

    private static byte[] wrapping(byte[] secret, byte[] point, byte[] share, byte[] recipient)
            throws GeneralSecurityException {
        return AgeSecrets.derived(AgeSecrets.agreed(secret, point), Signatures.joined(share, recipient), PURPOSE);
    }

    private static byte[] code(byte[] fileKey, String covered) throws GeneralSecurityException {
        return AgeSecrets.code(AgeSecrets.derived(fileKey, new byte[0], "header"), covered);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Bytes that are written in the one way there is. */
    private static byte[] bytes(String text) throws AgeBroken {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!base64(bytes).equals(text)) {
            throw new AgeBroken("Base64");
        }
        return bytes;
    }
}
