package app.nape.exchange.plan;

import app.nape.care.plan.SenderKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A file: what it says, and whose signature it has. Its signature was checked when this was made.
 *
 * @param body the members of what is signed
 * @param from where that begins in the file, in bytes
 * @param to where it ends
 * @param signed the key that signed it, or null
 * @param vouched the older key that signed the key, or null
 */
record Envelope(
        Members body,
        int from,
        int to,
        @Nullable SenderKey signed,
        @Nullable SenderKey vouched) {
    /** The bytes of a file that nobody signed. */
    static byte[] unsigned(FileFormat format, byte[] body) {
        return written(format, body, "");
    }

    /** The bytes of a file with the signature of a key, and of the key that vouches for it where there is one. */
    static byte[] signed(FileFormat format, byte[] body, SigningKey key, @Nullable SigningKey before) {
        String members = ",\n\"signature\": " + signature(key, Signatures.message(format, body));
        if (before != null) {
            members += ",\n\"handed_over\": " + signature(before, Signatures.handing(key.key()));
        }
        return written(format, body, members);
    }

    private static String signature(SigningKey key, byte[] message) {
        return "{\"algorithm\": \"" + Signatures.ALGORITHM + "\", \"key\": \""
                + key.key().text() + "\", \"value\": \"" + Base64.getEncoder().encodeToString(key.sign(message))
                + "\"}";
    }

    private static byte[] written(FileFormat format, byte[] body, String members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("{\n\"format\": \"" + format.format() + "\",\n\"version\": " + FileFormat.VERSION + ",\n\""
                + format.body() + "\": "));
        out.writeBytes(body);
        out.writeBytes(utf8(members + "\n}\n"));
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
