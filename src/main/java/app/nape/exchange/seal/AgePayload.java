package app.nape.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/** What is sealed, in pieces of 64 KiB: each has its number, and the last says that it is, so that none can be moved or cut off. */
final class AgePayload {
    static final int PIECE = 64 << 10;

    private static final int TAG = 16;
    static final int SEALED_PIECE = PIECE + TAG;

    private static final int LAST = 11;

    private AgePayload() {}

    /** Opens what begins at {@code from}. */
    static byte[] opened(byte[] key, byte[] file, int from) throws GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length - from);
        int at = from;
        for (int number = 0; at < file.length; number++) {
            int length = Math.min(SEALED_PIECE, file.length - at);
            boolean last = at + length == file.length;
            byte[] piece = AgeSecrets.crypt(Cipher.DECRYPT_MODE, key, nonce(number, last), file, at, length);
            if (piece.length == 0 && number > 0) {
                throw new AgeBroken("an empty piece");
            }
            out.writeBytes(piece);
            at += length;
        }
        if (at == from) {
            throw new AgeBroken("nothing in it");
        }
        return out.toByteArray();
    }

    static byte[] nonce(int number, boolean last) {
        byte[] nonce = AgeSecrets.once();
        int rest = number;
        for (int i = LAST - 1; rest > 0; i--) {
            nonce[i] = (byte) rest;
            rest >>= Byte.SIZE;
        }
        nonce[LAST] = (byte) (last ? 1 : 0);
        return nonce;
    }

    /** A key for what is sealed, of the file's own key and what stands before it. */
    static byte[] key(byte[] fileKey, byte[] salt) throws GeneralSecurityException {
        return AgeSecrets.derived(fileKey, salt, "payload");
    }

    static byte[] part(byte[] file, int from, int length) throws AgeBroken {
        if (from + length > file.length) {
            throw new AgeBroken("cut off");
        }
        return Arrays.copyOfRange(file, from, from + length);
    }
}
