package app.nape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a private file whole: beside it first and down to the disk, then moved over it, so that a crash leaves the old or the new. */
public final class WholeFile {
    private WholeFile() {}

    /** Puts the bytes in place of what stood there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
        PrivateFiles.folder(folder);
        Path beside = folder.resolve(file.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        PrivateFiles.file(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException here) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
