package app.nape.care.plan;

import java.time.LocalDate;

/** A revision, 1 to 999, and the local day from which it was followed. */
public record ProgressRevision(int revision, LocalDate from) {
    public ProgressRevision {
        Limit.whole("revision", revision, 1, Head.MOST_REVISIONS);
        Limit.day("from", from);
    }
}
