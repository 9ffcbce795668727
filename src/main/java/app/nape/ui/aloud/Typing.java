package app.nape.ui.aloud;

import app.nape.words.Texts;
import java.util.Locale;

/**
 * What is said while somebody writes: each letter, a word once it is finished, what was deleted, and what the writing mark comes to. Of a
 * secret only that something was added or deleted.
 */
record Typing(Texts texts) {
    /** Beyond so many letters it is not said what was deleted, only that something was. */
    private static final int MUCH = 60;

    /** What happened between these; empty when nothing did. */
    String between(Written before, Written now) {
        return before.text().equals(now.text()) ? moved(before, now) : changed(before, now);
    }

    private String changed(Written before, Written now) {
        String old = before.text();
        String text = now.text();
        int most = Math.min(old.length(), text.length());
        // Letters that stand before the mark were there before: “ll” after a second l is one l added, not one
        // somewhere.
        int head = 0;
        while (head < most && old.charAt(head) == text.charAt(head) && head < Math.max(now.caret(), 0)) {
            head++;
        }
        int tail = 0;
        // Nor is what stands before the mark taken for an end that stayed: who writes 14:30 over 9:00 has not added
        // 14:3.
        int behind = text.length() - now.caret();
        while (tail < Math.min(most - head, behind)
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        String gone = old.substring(head, old.length() - tail);
        String added = text.substring(head, text.length() - tail);
        if (now.secret()) {
            return texts.of(added.length() >= gone.length() ? "aloud.secret-typed" : "aloud.secret-deleted");
        }
        if (added.isEmpty()) {
            return gone.length() > MUCH ? texts.of("aloud.much-deleted") : texts.of("aloud.deleted", spoken(gone));
        }
        if (added.isBlank() && gone.isEmpty()) {
            String word = now.wordBefore(head);
            return word.isEmpty() ? spoken(added) : word;
        }
        return spoken(added);
    }

    private String moved(Written before, Written now) {
        if (before.caret() == now.caret() && before.anchor() == now.anchor()) {
            return "";
        }
        if (now.secret()) {
            return now.marks() ? texts.of("aloud.secret-marked") : "";
        }
        if (now.marks()) {
            return texts.of("aloud.marked", spoken(now.marked()));
        }
        if (before.row() != now.row()) {
            return now.line().isBlank() ? texts.of("aloud.empty-line") : now.line();
        }
        boolean step = Math.abs(now.caret() - before.caret()) <= 1;
        String there = step ? now.letter() : now.word();
        return there.isEmpty() ? texts.of("aloud.end") : spoken(there);
    }

    /** Words as they are; one sign alone by its name, for a voice passes over those. */
    private static String spoken(String written) {
        if (written.codePointCount(0, written.length()) != 1) {
            return written;
        }
        int sign = written.codePointAt(0);
        String name = Character.isLetterOrDigit(sign) ? null : Character.getName(sign);
        return name == null ? written : name.toLowerCase(Locale.ROOT);
    }
}
