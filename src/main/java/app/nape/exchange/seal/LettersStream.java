package app.nape.exchange.seal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;

/** Takes the letters of {@link Armor} off while a file is read, a line at a time; where it is not whole, reading ends in a refusal. */
final class LettersStream extends InputStream {
    /** A line has so many letters; only the last may have fewer. */
    private static final int LINE = 64;

    private final InputStream letters;
    private byte[] piece = new byte[0];
    private int at;
    private boolean last;
    private boolean over;

    private LettersStream(InputStream letters) {
        this.letters = letters;
    }

    /** What is sealed in a file, whether it is written as letters or not. */
    static InputStream of(InputStream file) throws IOException {
        BufferedInputStream whole = new BufferedInputStream(file);
        int most = Armor.BEGIN.length() + 1;
        whole.mark(most);
        boolean wears = Armor.wears(whole.readNBytes(most));
        whole.reset();
        if (!wears) {
            return whole;
        }
        LettersStream stream = new LettersStream(whole);
        if (!stream.line().equals(Armor.BEGIN)) {
            throw SealRefused.closed();
        }
        return stream;
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
        while (at == piece.length && !over) {
            String line = line();
            over = line.equals(Armor.END);
            if (over) {
                blank();
            } else {
                take(line);
            }
        }
        return !over;
    }

    private void take(String line) {
        if (last || line.isEmpty() || line.length() > LINE) {
            throw SealRefused.closed();
        }
        try {
            piece = Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException damaged) {
            throw SealRefused.closed();
        }
        last = line.length() < LINE || line.endsWith("=");
        at = 0;
    }

    /** Behind the last line there is nothing to be seen. */
    private void blank() throws IOException {
        for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
            if (letter > ' ') {
                throw SealRefused.closed();
            }
        }
    }

    /** The next line without its end, and never more of it than any line has. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder(LINE);
        int letter = letters.read();
        while (letter >= 0 && letter != '\n' && line.length() <= LINE + 1) {
            line.append((char) letter);
            letter = letters.read();
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
