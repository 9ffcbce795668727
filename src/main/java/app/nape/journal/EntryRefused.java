package app.nape.journal;

import app.nape.code.Sentence;
import app.nape.code.Told;

/** An entry is out of its {@link EntryBounds}; nothing was saved. */
public final class EntryRefused extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    private EntryRefused(EntryBounds.Fault fault) {
        super(fault.field());
        this.sentence = Sentence.of("entry.refused", fault.field(), fault.why());
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** Refuses an entry that is out of bounds. */
    public static void check(JournalEntry entry) {
        EntryBounds.fault(entry).ifPresent(fault -> {
            throw new EntryRefused(fault);
        });
    }
}
