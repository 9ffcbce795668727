package app.nape.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a file that comes piece by piece, each made only when the one before it has been read. */
abstract class PieceStream extends InputStream {
    private byte[] piece = new byte[0];
    private int at;

    /** The next piece, which may be empty; null at the end, and then again. Refuses what is not whole. */
    abstract byte @Nullable [] next() throws IOException;

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
            byte[] next = next();
            if (next == null) {
                return false;
            }
            piece = next;
            at = 0;
        }
        return true;
    }
}
