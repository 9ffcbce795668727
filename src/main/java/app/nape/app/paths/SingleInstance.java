package app.nape.app.paths;

import app.nape.store.FileMark;
import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The claim to be the only one: a lock on a file, which the system frees when the process ends, however it ends. The file
 * itself stays, as taking it away would let two processes hold locks on two files of one name.
 */
public final class SingleInstance implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final FileMark mark;

    private SingleInstance(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.mark = FileMark.of(file);
    }

    /** Claims the file; empty when another holds it. */
    public static Optional<SingleInstance> claim(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new SingleInstance(file, channel, lock));
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

    /** Whether a process holds the file just now; nothing is made. Whoever claims it at this very moment may have to try again. */
    public static boolean held(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether the claimed file still stands there: another of its name could be claimed by another process. */
    public boolean stands() {
        return Files.exists(file) && mark.stands();
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            PrivateFiles.file(file);
            return FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (IOException problem) {
            throw new Unusable(file.toAbsolutePath().getParent(), problem);
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        channel.close();
    }
}
