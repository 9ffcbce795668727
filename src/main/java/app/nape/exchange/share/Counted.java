package app.nape.exchange.share;

import app.nape.care.EpisodeSafety;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.util.HashMap;
import java.util.Map;

/** Counts what a file of a span would hold, and writes none: for the person to see before anything is written. */
public final class Counted implements Export {
    /** Counted beside the kinds of entries: episodes with warning signs that were ticked. */
    public static final String SIGNS = "signs";
    /** Counted beside the kinds of entries: those with words of the person's own. */
    public static final String NOTES = "note";

    private final Period period;
    private final JournalPieces pieces;
    private final Map<String, Integer> counts = new HashMap<>();
    private int entries;

    /** Of this span. */
    public Counted(Journal journal, Period period) {
        this.period = period;
        pieces = new JournalPieces(journal, period, Chosen.ALL);
    }

    /** By the word of each kind of entry; what is not there is left out. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    @Override
    public int steps() {
        return pieces.count() + 1;
    }

    @Override
    public void step(Journal journal, int number) {
        if (number < pieces.count()) {
            for (Piece.Line line : pieces.read(journal, number).lines()) {
                count(line.entry());
            }
        } else if (period.whole()) {
            signs(journal.cardSafety());
        }
    }

    private void count(JournalEntry entry) {
        entries++;
        more(entry.kind());
        if (entry instanceof JournalEntry.Pain(var episode)) {
            signs(episode.safety());
        }
        if (hasOwnWords(entry)) {
            more(NOTES);
        }
    }

    private void signs(EpisodeSafety said) {
        if (!said.signs().isEmpty()) {
            more(SIGNS);
        }
    }

    private void more(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static boolean hasOwnWords(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain(var episode) -> episode.fields().hasOwnWords();
            case JournalEntry.Reading it -> it.note() != null;
            case JournalEntry.Spasm it -> it.note() != null;
            case JournalEntry.Remedy it -> it.note() != null;
            case JournalEntry.Measure it -> it.note() != null;
            case JournalEntry.Stretch _, JournalEntry.Break _ -> false;
        };
    }

    @Override
    public int entries() {
        return entries;
    }
}
