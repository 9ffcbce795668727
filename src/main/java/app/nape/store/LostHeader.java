package app.nape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A damaged database of which only the first hundred bytes were lost, which are the same in every log but for a few numbers: with
 * another log's in their place, in a copy, the rest can be read. The numbers' places: https://www.sqlite.org/fileformat2.html, 1.3.
 */
final class LostHeader {
    /** The name of the copy. */
    static final String COPY = "salvaging.db";

    private static final int LENGTH = 100;
    private static final int PAGE = 4096;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int FREE_AT = 32;
    private static final int VALID_FOR_AT = 92;

    private LostHeader() {}

    /**
     * The damaged file itself when it has a header, or else a copy of it with one.
     *
     * @param pattern a sound log
     * @param folder where the copy goes
     */
    static Path mended(Path damaged, Path pattern, Path folder) throws IOException {
        if (DatabaseFile.isSqlite(DatabaseFile.begin(damaged, LENGTH))) {
            return damaged;
        }
        Path copy = folder.resolve(COPY);
        Backup.deleteWithCompanions(copy);
        PrivateFiles.file(copy);
        Files.copy(damaged, copy, StandardCopyOption.REPLACE_EXISTING);
        Path changes = damaged.resolveSibling(damaged.getFileName() + "-wal");
        if (Files.exists(changes)) {
            Files.copy(changes, copy.resolveSibling(COPY + "-wal"));
        }
        ByteBuffer header = DatabaseFile.begin(pattern, LENGTH).clear();
        header.putInt(PAGES_AT, (int) (Files.size(damaged) / PAGE));
        header.putInt(VALID_FOR_AT, header.getInt(CHANGES_AT));
        // Which pages were free is not known any more; none is written to.
        header.putLong(FREE_AT, 0);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.write(header, 0);
        }
        return copy;
    }
}
