package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Topic;
import java.util.EnumSet;
import java.util.Set;

/** In which form something leaves. */
enum ShareForm implements Worded {
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

    /** What can be chosen to be in it; nothing where all goes. */
    Set<Topic> topics() {
        return EnumSet.copyOf(topics);
    }

    /** Whether parts of the log can be left out. */
    boolean chooses() {
        return !topics.isEmpty();
    }
}
