package app.nape.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** A file's own key as it stands in the head, wrapped for one recipient or by a passphrase. */
final class Wrapped {
    static final int FILE_KEY = 16;

    private static final int TAG = 16;
    private static final String KEY_KIND = "X25519";
    private static final String KEY_PURPOSE = "age-encryption.org/v1/X25519";
    static final String PASSPHRASE_KIND = "scrypt";
    private static final byte[] PASSPHRASE_PURPOSE = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    /** 64 MiB of memory for a guess; a quarter of what the tool takes, which is more than a window may have. */
    private static final int WORK = 16;
    /** The tool's own: 256 MiB. A file that asks for more is not opened. */
    private static final int MOST_WORK = 18;

    private Wrapped() {}

    /** Wraps a file's key. */
    static AgeHeader.Stanza of(Seal seal, byte[] fileKey) throws GeneralSecurityException {
        return switch (seal) {
            case Seal.ToKey(String recipient) -> {
                byte[] point = Bech32.read(AgeKey.RECIPIENT, recipient);
                AgeKey once = AgeKey.made();
                yield stanza(
                        List.of(KEY_KIND, AgeSecrets.base64(once.point())),
                        wrapping(once.secret(), point, once.point(), point),
                        fileKey);
            }
            case Seal.ByPassphrase(String passphrase) -> {
                byte[] salt = AgeSecrets.random(FILE_KEY);
                yield stanza(
                        List.of(PASSPHRASE_KIND, AgeSecrets.base64(salt), Integer.toString(WORK)),
                        wrapping(passphrase, salt, WORK),
                        fileKey);
            }
        };
    }

    private static AgeHeader.Stanza stanza(List<String> words, byte[] wrapping, byte[] fileKey)
            throws GeneralSecurityException {
        byte[] wrapped = AgeSecrets.crypt(Cipher.ENCRYPT_MODE, wrapping, AgeSecrets.once(), fileKey, 0, fileKey.length);
        return new AgeHeader.Stanza(words, AgeSecrets.base64(wrapped));
    }

    /** The file's key; null where a stanza is for somebody else. */
    static byte @Nullable [] opened(AgeHeader.Stanza stanza, AgeKey key) throws GeneralSecurityException {
        if (!stanza.words().getFirst().equals(KEY_KIND)) {
            return null;
        }
        byte[] share =
                stanza.words().size() == 2 ? AgeSecrets.bytes(stanza.words().getLast()) : new byte[0];
        if (share.length != AgeSecrets.BYTES) {
            throw new AgeBroken("stanza");
        }
        return opened(stanza, wrapping(key.secret(), share, share, key.point()));
    }

    /** The same by a passphrase, whose stanza stands alone. */
    static byte @Nullable [] opened(AgeHeader.Stanza stanza, String passphrase) throws GeneralSecurityException {
        List<String> words = stanza.words();
        if (!words.getFirst().equals(PASSPHRASE_KIND)) {
            return null;
        }
        byte[] salt = words.size() == 3 ? AgeSecrets.bytes(words.get(1)) : new byte[0];
        if (salt.length != FILE_KEY || !words.getLast().matches("[1-9]\\d?")) {
            throw new AgeBroken("stanza");
        }
        int work = Integer.parseInt(words.getLast());
        if (work > MOST_WORK) {
            throw new AgeBroken("work");
        }
        return opened(stanza, wrapping(passphrase, salt, work));
    }

    private static byte @Nullable [] opened(AgeHeader.Stanza stanza, byte[] wrapping) throws GeneralSecurityException {
        byte[] body = AgeSecrets.bytes(stanza.body());
        if (body.length != FILE_KEY + TAG) {
            throw new AgeBroken("stanza");
        }
        try {
            return AgeSecrets.crypt(Cipher.DECRYPT_MODE, wrapping, AgeSecrets.once(), body, 0, body.length);
        } catch (GeneralSecurityException forSomebodyElse) {
            return null;
        }
    }

    private static byte[] wrapping(byte[] secret, byte[] point, byte[] share, byte[] recipient)
            throws GeneralSecurityException {
        return AgeSecrets.derived(AgeSecrets.agreed(secret, point), AgeSecrets.joined(share, recipient), KEY_PURPOSE);
    }

    private static byte[] wrapping(String passphrase, byte[] salt, int work) throws GeneralSecurityException {
        return Scrypt.key(
                passphrase.getBytes(StandardCharsets.UTF_8), AgeSecrets.joined(PASSPHRASE_PURPOSE, salt), work);
    }
}
