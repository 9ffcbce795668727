package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Topic;
import java.util.EnumSet;
import java.util.Set;

/** In which form something leaves. */
enum ShareForm implements Worded {
    /** The clinician's page. */
    REPORT("pdf", EnumSet.complementOf(EnumSet.of(Topic.BREAKS, Topic.NOTES))),
    /** Exercises on paper. */
    HANDOUT("pdf", EnumSet.noneOf(Topic.class)),
    /** A table for a spreadsheet. */
    TABLE("csv", EnumSet.allOf(Topic.class)),
    /** A bundle for a clinic's own software. */
    BUNDLE("json", EnumSet.complementOf(EnumSet.of(Topic.BREAKS))),
    /** All of the log, for Nape on another computer. */
    ARCHIVE("json", EnumSet.noneOf(Topic.class));

    private final String ending;
    private final Set<Topic> topics;

    ShareForm(String ending, Set<Topic> topics) {
        this.ending = ending;
        this.topics = topics;
    }

    /** What its file's name ends with, without the dot. */
    String ending() {
        return ending;
    }

    /** What can be chosen to be in it; nothing where all goes or nothing does. */
    Set<Topic> topics() {
        return EnumSet.copyOf(topics);
    }

    /** Whether parts of the log can be left out. */
    boolean chooses() {
        return !topics.isEmpty();
    }

    /** Whether it is of some days. */
    boolean ofDays() {
        return chooses();
    }

    /** Whether the person's questions stand on it. */
    boolean asks() {
        return this == REPORT || this == BUNDLE;
    }

    /** Whether it is paper, which can be looked at and printed. */
    boolean paper() {
        return this == REPORT || this == HANDOUT;
    }
}
