package app.nape.exchange.plan;

import app.nape.care.plan.SenderKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 over the exact bytes of a file: what stands in it is never written anew to be checked, so nothing can mean two things. */
final class Signatures {
    static final String ALGORITHM = "ed25519";

    private static final String JDK = "Ed25519";
    private static final String HANDING = "nape-key/1\n";
    /** What X.509 puts before the 32 bytes of such a key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signatures() {}

    /** What is signed for a file. */
    static byte[] message(FileFormat format, byte[] body) {
        return joined(format.context().getBytes(StandardCharsets.UTF_8), body);
    }

    /** What an older key signs to say that a newer one is its owner's, too. */
    static byte[] handing(SenderKey newer) {
        return joined(HANDING.getBytes(StandardCharsets.UTF_8), newer.bytes());
    }

    static boolean holds(SenderKey key, byte[] message, byte[] value) {
        try {
            PublicKey known =
                    KeyFactory.getInstance(JDK).generatePublic(new X509EncodedKeySpec(joined(X509, key.bytes())));
            Signature check = Signature.getInstance(JDK);
            check.initVerify(known);
            check.update(message);
            return check.verify(value);
        } catch (GeneralSecurityException noSuchKey) {
            return false;
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
