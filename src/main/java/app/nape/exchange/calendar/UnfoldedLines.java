package app.nape.exchange.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts folded lines together again: one that begins with a blank goes on with the one before it. */
final class UnfoldedLines {
    /** Longer than any line that says when something is; of what is longer the rest is passed over. */
    private static final int LONGEST = 1 << 16;

    private final BufferedReader lines;
    private @Nullable String next;

    UnfoldedLines(BufferedReader lines) throws IOException {
        this.lines = lines;
        next = lines.readLine();
        if (next != null && next.startsWith("\uFEFF")) {
            next = next.substring(1);
        }
    }

    /** The next whole line; null at the end. */
    @Nullable
    String read() throws IOException {
        String begun = next;
        if (begun == null) {
            return null;
        }
        StringBuilder whole = new StringBuilder(begun);
        next = lines.readLine();
        while (next != null && !next.isEmpty() && (next.charAt(0) == ' ' || next.charAt(0) == '\t')) {
            if (whole.length() < LONGEST) {
                whole.append(next, 1, next.length());
            }
            next = lines.readLine();
        }
        return whole.toString();
    }
}
