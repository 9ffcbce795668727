package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Topic;
import java.util.EnumSet;
import java.util.Set;

/** In which form something leaves. */
enum ShareForm implements Worded {
    /** The clinician's page. */
    REPORT("pdf"),
    /** Exercises on paper. */
    HANDOUT("pdf"),
    /** A table for a spreadsheet. */
    TABLE("csv"),
    /** A bundle for a clinic's own software. */
    BUNDLE("json"),
    /** All of the log, for Nape on another computer. */
    ARCHIVE("json");

    private final String ending;

    ShareForm(String ending) {
        this.ending = ending;
    }

    /** What its file's name ends with, without the dot. */
    String ending() {
        return ending;
    }

    /** What can be chosen to be in it; nothing where all goes or nothing does. */
    Set<Topic> topics() {
        return switch (this) {
            case REPORT -> EnumSet.complementOf(EnumSet.of(Topic.BREAKS, Topic.NOTES));
            case BUNDLE -> EnumSet.complementOf(EnumSet.of(Topic.BREAKS));
            case TABLE -> EnumSet.allOf(Topic.class);
            case HANDOUT, ARCHIVE -> EnumSet.noneOf(Topic.class);
        };
    }

    /** Whether parts of the log can be left out. */
    boolean chooses() {
        return !topics().isEmpty();
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
