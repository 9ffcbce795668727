package app.nape.exchange.seal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Takes the letters of {@link Armor} off while a file is read, a line at a time; where it is not whole, reading ends in a refusal. */
final class LettersStream extends PieceStream {
    /** A line has so many letters; only the last may have fewer. */
    private static final int LINE = 64;

    private final InputStream letters;
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
    byte @Nullable [] next() throws IOException {
        if (over) {
            return null;
        }
        String line = line();
        over = line.equals(Armor.END);
        if (over) {
            blank();
            return null;
        }
        return decoded(line);
    }

    private byte[] decoded(String line) throws SealRefused {
        if (last || line.isEmpty() || line.length() > LINE) {
            throw SealRefused.closed();
        }
        last = line.length() < LINE || line.endsWith("=");
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException damaged) {
            throw SealRefused.closed();
        }
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
