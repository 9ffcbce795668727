package app.nape.app.paths;

import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The claim to be the only one: a lock on a file, which the system frees when the process ends, however it ends. The file
 * itself stays, as taking it away would let two processes hold locks on two files of one name.
 */
public final class SingleInstance implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private SingleInstance(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Claims the file; empty when another holds it. */
    public static Optional<SingleInstance> claim(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new SingleInstance(channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process: taken all the same.
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            PrivateFiles.file(file);
            return FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException problem) {
            throw Folders.unusable(file.toAbsolutePath().getParent(), problem);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
