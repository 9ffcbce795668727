package app.nape.exchange.seal;

import app.nape.code.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens as the {@code age} tool does: format age-encryption.org/v1 with recipients of the kinds X25519 and scrypt, and no other.
 * Only what is whole comes out.
 */
public final class Age {
    private static final byte[] BEGINNING = (AgeHeader.VERSION + "\n").getBytes(StandardCharsets.US_ASCII);

    private Age() {}

    /** Whether a file begins like one that is sealed. */
    public static boolean sealed(byte[] bytes) {
        return Armor.wears(bytes)
                || (bytes.length >= BEGINNING.length
                        && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length));
    }

    /**
     * Seals bytes to one recipient.
     *
     * @throws SealRefused when that is no recipient
     */
    public static byte[] seal(byte[] open, String recipient) {
        return seal(open, new Seal.ToKey(recipient));
    }

    /** Seals bytes. */
    public static byte[] seal(byte[] open, Seal seal) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(open.length + 512);
        try (OutputStream out = seal.over(sealed)) {
            out.write(open);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return sealed.toByteArray();
    }

    static OutputStream sealing(Seal seal, OutputStream out) throws IOException {
        try {
            byte[] fileKey = AgeSecrets.random(Wrapped.FILE_KEY);
            AgeHeader.Stanza stanza = Wrapped.of(seal, fileKey);
            String covered = AgeHeader.VERSION + "\n" + AgeHeader.BEGIN + String.join(" ", stanza.words()) + "\n"
                    + stanza.body() + "\n" + AgeHeader.END;
            String head = covered + " " + AgeSecrets.base64(code(fileKey, covered)) + "\n";
            byte[] salt = AgeSecrets.random(Wrapped.FILE_KEY);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(salt);
            return new SealingStream(AgePayload.key(fileKey, salt), out);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no seal", missing);
        }
    }

    /** Refuses what is no recipient, or one for which nothing could be sealed. */
    static void checkRecipient(String recipient) {
        try {
            byte[] point = Bech32.read(AgeKey.RECIPIENT, recipient);
            byte[] _ = AgeSecrets.agreed(AgeKey.made().secret(), point);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new SealRefused(SealRefused.Why.NO_RECIPIENT, Sentence.of("share.seal.no-recipient"));
        }
    }

    /**
     * Opens a sealed file.
     *
     * @param most bytes that may come out of it
     * @throws SealRefused when none of the keys opens it, it is damaged, or more comes out
     */
    public static byte[] open(byte[] sealed, List<AgeKey> keys, int most) {
        return open(sealed, most, by(keys));
    }

    static Unwrapping by(List<AgeKey> keys) {
        return header -> {
            for (AgeKey key : keys) {
                for (AgeHeader.Stanza stanza : header.stanzas()) {
                    byte[] fileKey = Wrapped.opened(stanza, key);
                    if (fileKey != null) {
                        return fileKey;
                    }
                }
            }
            return null;
        };
    }

    /**
     * Opens a file that was sealed by a passphrase.
     *
     * @param most bytes that may come out of it
     * @throws SealRefused when the passphrase is another, it is damaged, or more comes out
     */
    public static byte[] open(byte[] sealed, Seal.ByPassphrase passphrase, int most) {
        return open(sealed, most, by(passphrase.passphrase()));
    }

    static Unwrapping by(String passphrase) {
        return header ->
                header.stanzas().size() == 1 ? Wrapped.opened(header.stanzas().getFirst(), passphrase) : null;
    }

    /** Finds a file's own key in its head. */
    @FunctionalInterface
    interface Unwrapping {
        byte @Nullable [] fileKey(AgeHeader header) throws GeneralSecurityException;
    }

    private static byte[] open(byte[] given, int most, Unwrapping by) {
        byte[] open;
        try {
            byte[] sealed = Armor.wears(given) ? Armor.off(given) : given;
            AgeHeader header = AgeHeader.read(sealed);
            byte[] fileKey = fileKey(header, by);
            byte[] salt = AgePayload.part(sealed, header.length(), Wrapped.FILE_KEY);
            open = AgePayload.opened(AgePayload.key(fileKey, salt), sealed, header.length() + Wrapped.FILE_KEY);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw SealRefused.closed();
        }
        if (open.length > most) {
            throw new SealRefused(SealRefused.Why.TOO_LARGE, Sentence.of("share.seal.too-large", most >> 10));
        }
        return open;
    }

    /** The key of a file whose head is whole. */
    static byte[] fileKey(AgeHeader header, Unwrapping by) throws GeneralSecurityException {
        byte[] fileKey = by.fileKey(header);
        if (fileKey == null) {
            throw SealRefused.closed();
        }
        if (!MessageDigest.isEqual(code(fileKey, header.covered()), AgeSecrets.bytes(header.mac()))) {
            throw new AgeBroken("code");
        }
        return fileKey;
    }

    private static byte[] code(byte[] fileKey, String covered) throws GeneralSecurityException {
        return AgeSecrets.code(AgeSecrets.derived(fileKey, new byte[0], "header"), covered);
    }
}
