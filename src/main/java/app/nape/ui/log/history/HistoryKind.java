package app.nape.ui.log.history;

import app.nape.code.Worded;
import java.util.Set;

/** What the list can be narrowed to. */
public enum HistoryKind implements Worded {
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
}
