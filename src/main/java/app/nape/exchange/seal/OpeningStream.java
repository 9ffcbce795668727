package app.nape.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Opens what is sealed piece by piece while it is read: each comes out only once it is known to be whole and in its place, and the end only
 * once the last one is.
 */
final class OpeningStream extends PieceStream {
    private final byte[] key;
    private final InputStream sealed;
    private byte[] ahead;
    private int number;

    /** @param sealed stands at its first piece */
    OpeningStream(byte[] key, InputStream sealed) throws IOException {
        this.key = key.clone();
        this.sealed = sealed;
        ahead = sealed.readNBytes(AgePayload.SEALED_PIECE);
    }

    @Override
    byte @Nullable [] next() throws IOException {
        if (ahead.length > 0) {
            return open();
        }
        if (number == 0) {
            throw SealRefused.closed();
        }
        return null;
    }

    private byte[] open() throws IOException {
        byte[] now = ahead;
        ahead = sealed.readNBytes(AgePayload.SEALED_PIECE);
        byte[] piece;
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
        return piece;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
