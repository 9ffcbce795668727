package app.nape.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;

/**
 * Opens what is sealed piece by piece while it is read: each comes out only once it is known to be whole and in its place, and the end only
 * once the last one is.
 */
final class OpeningStream extends InputStream {
    private final byte[] key;
    private final InputStream sealed;
    private byte[] ahead;
    private byte[] piece = new byte[0];
    private int at;
    private int number;

    /** @param sealed stands at its first piece */
    OpeningStream(byte[] key, InputStream sealed) throws IOException {
        this.key = key.clone();
        this.sealed = sealed;
        ahead = sealed.readNBytes(AgePayload.SEALED_PIECE);
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, part);
        at += part;
        return part;
    }

    private boolean more() throws IOException {
        while (at == piece.length) {
            if (ahead.length == 0) {
                if (number == 0) {
                    throw SealRefused.closed();
                }
                return false;
            }
            open();
        }
        return true;
    }

    private void open() throws IOException {
        byte[] now = ahead;
        ahead = sealed.readNBytes(AgePayload.SEALED_PIECE);
        try {
            piece = AgeSecrets.crypt(
                    Cipher.DECRYPT_MODE, key, AgePayload.nonce(number, ahead.length == 0), now, 0, now.length);
        } catch (GeneralSecurityException damaged) {
            throw SealRefused.closed();
        }
        if (piece.length == 0 && number > 0) {
            throw SealRefused.closed();
        }
        number++;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
