package app.nape.exchange.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.util.Locale;

/** A key of age's kind X25519, with which what was sealed to its recipient is opened. */
public final class AgeKey {
    static final String RECIPIENT = "age";

    private static final String IDENTITY = "age-secret-key-";
    /** The first coordinate of the base point of the curve (RFC 7748). */
    private static final byte BASE = 9;

    private final byte[] secret;
    private final byte[] point;

    private AgeKey(byte[] secret, byte[] point) {
        this.secret = secret;
        this.point = point;
    }

    /** A new one. */
    public static AgeKey made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            return new AgeKey(
                    ((XECPrivateKey) pair.getPrivate()).getScalar().orElseThrow(),
                    AgeSecrets.point((XECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no X25519", missing);
        }
    }

    /**
     * The key of an identity, {@code AGE-SECRET-KEY-1…}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static AgeKey of(String identity) {
        if (!identity.equals(identity.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an age identity");
        }
        byte[] secret = Bech32.read(IDENTITY, identity.toLowerCase(Locale.ROOT));
        try {
            byte[] base = new byte[AgeSecrets.BYTES];
            base[0] = BASE;
            return new AgeKey(secret, AgeSecrets.agreed(secret, base));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("not an age identity", wrong);
        }
    }

    /** {@code AGE-SECRET-KEY-1…}; for its owner's eyes only. */
    public String identity() {
        return Bech32.written(IDENTITY, secret).toUpperCase(Locale.ROOT);
    }

    /** {@code age1…}, to which anybody may seal. */
    public String recipient() {
        return Bech32.written(RECIPIENT, point);
    }

    byte[] secret() {
        return secret.clone();
    }

    byte[] point() {
        return point.clone();
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "AgeKey[" + recipient() + "]";
    }
}
