package app.nape.ui.control;

import java.io.Serial;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.event.EventType;

/** A person chose a file to be taken in. Goes up to the window, which says what the file is and asks, as for one that is dropped on it. */
public final class FileGiven extends Event {
    /** Of every one of these. */
    public static final EventType<FileGiven> FILE_GIVEN = new EventType<>(Event.ANY, "FILE_GIVEN");

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** This file. */
    public FileGiven(Path file) {
        super(FILE_GIVEN);
        this.file = file;
    }

    /** The file that was chosen. */
    public Path file() {
        return file;
    }
}
