package app.nape.journal;

/**
 * What became of entries that came from elsewhere.
 *
 * @param added those that are new
 * @param same those that were there just so
 * @param kept those that were there otherwise and stay as they are in the journal
 */
public record Arrived(int added, int same, int kept) {}
