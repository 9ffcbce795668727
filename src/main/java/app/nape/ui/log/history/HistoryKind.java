package app.nape.ui.log.history;

import java.util.Set;

/** What the list can be narrowed to. */
public enum HistoryKind {
    PAIN,
    REMEDIES,
    STRETCHES,
    BREAKS,
    QUESTIONS;

    /** The journal's kinds that belong to it. */
    public Set<String> kinds() {
        return switch (this) {
            case PAIN -> Set.of("pain", "reading", "spasm");
            case REMEDIES -> Set.of("remedy");
            case STRETCHES -> Set.of("stretch");
            case BREAKS -> Set.of("break");
            case QUESTIONS -> Set.of("measure");
        };
    }

    /** The word used in keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
