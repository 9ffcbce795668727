package app.nape.ui.stretch.own;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the person choose a file. Empty when they choose none. */
public interface FileChoice {
    /** A file to read. */
    Optional<Path> open(String title);

    /** A file to write; {@code name} is proposed. */
    Optional<Path> save(String title, String name);
}
