package app.nape.exchange.plan;

import app.nape.care.plan.SenderKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that signs, Ed25519, with its public half. */
public final class SigningKey {
    private static final String JDK = "Ed25519";
    private static final int BYTES = 32;
    /** What PKCS #8 puts before the 32 bytes of such a key (RFC 8410). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final PrivateKey secret;
    private final byte[] seed;
    private final SenderKey key;

    private SigningKey(byte[] seed, SenderKey key) throws GeneralSecurityException {
        this.seed = seed;
        this.key = key;
        this.secret =
                KeyFactory.getInstance(JDK).generatePrivate(new PKCS8EncodedKeySpec(Signatures.joined(PKCS8, seed)));
    }

    /** A new one. */
    public static SigningKey made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(JDK).generateKeyPair();
            return new SigningKey(
                    last(pair.getPrivate().getEncoded()),
                    SenderKey.of(last(pair.getPublic().getEncoded())));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no Ed25519", missing);
        }
    }

    /**
     * One that was written by {@link #written()}.
     *
     * @throws IllegalArgumentException when it is none, or its halves do not belong together
     */
    public static SigningKey of(String written, SenderKey key) {
        byte[] seed = Base64.getDecoder().decode(written);
        try {
            SigningKey made = new SigningKey(seed, key);
            byte[] message = {1};
            if (seed.length == BYTES && Signatures.holds(key, message, made.sign(message))) {
                return made;
            }
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("not an Ed25519 key", wrong);
        }
        throw new IllegalArgumentException("not the key of that public key");
    }

    /** Its public half. */
    public SenderKey key() {
        return key;
    }

    /** Its secret half in Base64, for a file that only its owner reads. */
    public String written() {
        return Base64.getEncoder().encodeToString(seed);
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(JDK);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no Ed25519", missing);
        }
    }

    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    @Override
    public String toString() {
        return "SigningKey[" + key.text() + "]";
    }
}
