package app.nape.care.plan;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The public key by which a sender's files are known: Ed25519.
 *
 * @param text its 32 bytes in Base64, 44 characters, written in the one way there is
 */
public record SenderKey(String text) {
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9+/]{43}=");

    public SenderKey {
        Limit.matching("key", text, WRITTEN, "plan.is-no-key");
        // The last digit has two bits that no byte takes: another digit there would be the same key under another name.
        if (!Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(text))
                .equals(text)) {
            throw new OutOfBounds("key", "plan.is-no-key");
        }
    }

    /** Of 32 bytes. */
    public static SenderKey of(byte[] bytes) {
        return new SenderKey(Base64.getEncoder().encodeToString(bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(text);
    }
}
