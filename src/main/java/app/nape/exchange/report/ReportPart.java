package app.nape.exchange.report;

import app.nape.code.Worded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a person chooses to tell or not on a report. What is left out is named on it, so that silence is not read as “nothing”. */
public enum ReportPart implements Worded {
    /** The graph and the figures of pain. */
    PAIN,
    EPISODES,
    /** The body map. */
    SITES,
    TRIGGERS,
    REMEDIES,
    /** Answers to outcome measures. */
    MEASURES,
    /** What was done of programmes, and sessions on the graph. */
    PROGRAMME,
    /** Warning signs that were ticked. */
    SIGNS,
    QUESTIONS;

    /** Everything. */
    public static final Set<ReportPart> ALL = Collections.unmodifiableSet(EnumSet.allOf(ReportPart.class));
}
