package app.nape.exchange.share;

import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.util.List;

/** Some entries that follow each other, each with where and by which day it was written. */
public record Piece(List<Line> lines) {
    public Piece {
        lines = List.copyOf(lines);
    }

    /** One entry of it. */
    public record Line(JournalEntry entry, Written written) {}
}
