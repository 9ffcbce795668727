package app.nape.exchange.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The four things age asks of cryptography, each as the JDK does it: X25519, HKDF, HMAC and ChaCha20-Poly1305. */
final class AgeSecrets {
    static final int BYTES = 32;

    private static final String CURVE = "X25519";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12;

    private AgeSecrets() {}

    /** What two keys have in common; refuses the public keys for which that is no secret. */
    static byte[] agreed(byte[] secret, byte[] point) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(CURVE);
        PrivateKey own = keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret));
        PublicKey other = keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, number(point)));
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /** A public key's 32 bytes, least first (RFC 7748). */
    static byte[] point(XECPublicKey key) {
        byte[] bytes = new byte[BYTES];
        BigInteger rest = key.getU();
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = rest.byteValue();
            rest = rest.shiftRight(Byte.SIZE);
        }
        return bytes;
    }

    private static BigInteger number(byte[] point) {
        byte[] large = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            large[i] = point[BYTES - 1 - i];
        }
        large[0] &= 0x7f;
        return new BigInteger(1, large);
    }

    /** 32 bytes made from a secret for one purpose. */
    static byte[] derived(byte[] secret, byte[] salt, String purpose) throws GeneralSecurityException {
        HKDFParameterSpec.Builder from = HKDFParameterSpec.ofExtract().addIKM(secret);
        if (salt.length > 0) {
            from.addSalt(salt);
        }
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(from.thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES));
    }

    static byte[] code(byte[] key, String over) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(over.getBytes(StandardCharsets.US_ASCII));
    }

    /** Seals or opens so many bytes from {@code from} on with a key that is used once for each {@code nonce}. */
    static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] bytes, int from, int length)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher.doFinal(bytes, from, length);
    }

    /** The nonce of the one thing that is sealed with a key. */
    static byte[] once() {
        return new byte[NONCE];
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    static byte[] joined(byte[] one, byte[] more) {
        byte[] joined = Arrays.copyOf(one, one.length + more.length);
        System.arraycopy(more, 0, joined, one.length, more.length);
        return joined;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Bytes that are written in the one way there is. */
    static byte[] bytes(String text) throws AgeBroken {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!base64(bytes).equals(text)) {
            throw new AgeBroken("Base64");
        }
        return bytes;
    }
}
