package app.nape.ui.aloud;

/**
 * What is written in a field.
 *
 * @param text all of it; of a secret as many dots
 * @param caret before which letter the writing mark stands
 * @param anchor where what is marked begins or ends; as the writing mark where nothing is
 * @param secret whether no letter of it may be said
 */
record Written(String text, int caret, int anchor, boolean secret) {
    String marked() {
        return text.substring(from(), to());
    }

    boolean marks() {
        return caret != anchor;
    }

    /** The letter behind the writing mark; empty at the end. */
    String letter() {
        return caret >= text.length() ? "" : text.substring(caret, text.offsetByCodePoints(caret, 1));
    }

    /** The word that the writing mark stands in or before; empty at the end. */
    String word() {
        int from = caret;
        while (from > 0 && inWord(from - 1)) {
            from--;
        }
        int to = caret;
        while (to < text.length() && inWord(to)) {
            to++;
        }
        return from == to ? letter() : text.substring(from, to);
    }

    /** The word that ends before this place. */
    String wordBefore(int end) {
        int from = end;
        while (from > 0 && inWord(from - 1)) {
            from--;
        }
        return text.substring(from, end);
    }

    /** The line that the writing mark stands in. */
    String line() {
        int from = text.lastIndexOf('\n', caret - 1) + 1;
        int to = text.indexOf('\n', caret);
        return text.substring(Math.min(from, caret), to < 0 ? text.length() : to);
    }

    /** Which line the writing mark stands in. */
    long row() {
        return text.substring(0, caret).chars().filter(each -> each == '\n').count();
    }

    private int from() {
        return Math.min(caret, anchor);
    }

    private int to() {
        return Math.max(caret, anchor);
    }

    private boolean inWord(int at) {
        char here = text.charAt(at);
        return Character.isLetterOrDigit(here) || Character.isSurrogate(here) || here == '’' || here == '\'';
    }
}
