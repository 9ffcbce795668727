package app.nape.exchange.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;

/** Seals what is written into it, piece by piece; the last one goes out when it is closed. */
final class SealingStream extends OutputStream {
    private final byte[] key;
    private final OutputStream out;
    private final byte[] piece = new byte[AgePayload.PIECE];
    private int held;
    private int number;
    private boolean closed;

    SealingStream(byte[] key, OutputStream out) {
        this.key = key.clone();
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int at = from;
        int left = length;
        while (left > 0) {
            // A full piece waits: it may be the last.
            if (held == piece.length) {
                seal(false);
            }
            int part = Math.min(left, piece.length - held);
            System.arraycopy(bytes, at, piece, held, part);
            held += part;
            at += part;
            left -= part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                seal(true);
            }
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(AgeSecrets.crypt(Cipher.ENCRYPT_MODE, key, AgePayload.nonce(number, last), piece, 0, held));
        } catch (GeneralSecurityException missing) {
            throw new IOException(missing);
        }
        number++;
        held = 0;
    }
}
