package app.nape.exchange.diary;

import app.nape.content.OneLine;

/** As much of a cell as is shown: one line of it, and no more than stands in one. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The beginning of a cell, with nothing in it that moves the cursor. */
    public static String of(String cell) {
        String line = OneLine.of(cell.replace('\n', ' '));
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
                : line;
    }
}
