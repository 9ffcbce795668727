package app.nape.journal;

/** An entry is out of its {@link EntryBounds}; nothing was saved. The message is one sentence for a person. */
public final class EntryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EntryRefused(EntryBounds.Fault fault) {
        super("Nothing was saved: " + fault.field() + " " + fault.why() + ".");
    }

    /** Refuses an entry that is out of bounds. */
    public static void check(JournalEntry entry) {
        EntryBounds.fault(entry).ifPresent(fault -> {
            throw new EntryRefused(fault);
        });
    }
}
