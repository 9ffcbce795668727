package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Databases that were found damaged and kept aside, by whichever process came upon them, until the person has been told.
 * None is ever deleted.
 */
public final class DamagedFiles {
    private static final String TOLD = ".told";

    private final Path database;

    /** Those that once stood at this path. */
    public DamagedFiles(Path database) {
        this.database = database.toAbsolutePath();
    }

    /** Those that the person has not been told of, oldest first. */
    public List<Path> untold() {
        String begins = database.getFileName() + ".damaged-";
        try (Stream<Path> files = Files.list(Objects.requireNonNull(database.getParent()))) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(begins)
                                && !name.endsWith(TOLD)
                                && !name.endsWith("-wal")
                                && !name.endsWith("-shm")
                                && !Files.exists(mark(file));
                    })
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Remembers that the person has been told of one. */
    public void told(Path damaged) {
        try {
            PrivateFiles.file(mark(damaged));
        } catch (IOException again) {
            // Then they are told once more, which is better than never.
        }
    }

    private static Path mark(Path damaged) {
        return damaged.resolveSibling(damaged.getFileName() + TOLD);
    }
}
