package app.nape.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What a person may do with all of their data at once. Lives on the FX thread; each work is told of by one sentence when it is done. */
public interface DataDesk {
    /** Where it is kept. */
    Path folder();

    /** What was ever found wrong with the files, a sentence or more for each, oldest first. */
    List<String> found();

    /** What is being done at the moment, in words; empty while nothing is. */
    default ReadOnlyStringProperty work() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    /** Writes a whole copy to a file. */
    void backup(Path file, Consumer<String> told);

    /** Puts a copy in place of what is there, which is copied aside first. */
    void restore(Path file, Consumer<String> told);

    /** What erasing leaves where it is, since it is more than the person's own: a sentence for each. */
    default List<String> spared() {
        return List.of();
    }

    /** Erases the log, its backups, what is half written, the person's own routines and every choice. Cannot be taken back. */
    void erase(Consumer<String> told);
}
