package app.nape.exchange;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Writes a file that leaves Nape: whole or not at all, where files have modes for its owner alone, and never in place of what Nape
 * keeps itself.
 *
 * @param kept whether Nape keeps something of its own at a path
 */
public record OwnFile(Predicate<Path> kept) {
    /** For whoever keeps nothing. */
    public static final OwnFile ANYWHERE = new OwnFile(_ -> false);

    /** Nape keeps something of its own there, so nothing was written. */
    public static final class Kept extends IOException {
        private static final long serialVersionUID = 1L;

        private Kept(Path file) {
            super("kept: " + file);
        }
    }

    /**
     * Puts the bytes in place of what stood there.
     *
     * @throws Kept when Nape keeps something of its own there
     */
    public void write(Path file, byte[] bytes) throws IOException {
        try (Pending pending = begin(file)) {
            pending.out().write(bytes);
            pending.keep();
        }
    }

    /**
     * Begins a file that is written little by little, beside its place.
     *
     * @throws Kept when Nape keeps something of its own there
     */
    public Pending begin(Path file) throws IOException {
        if (kept.test(file)) {
            throw new Kept(file);
        }
        GivenFile.checkTarget(file);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        // A temporary file is its owner's alone from the first byte on.
        return new Pending(file, Files.createTempFile(folder, ".nape-", ".tmp"));
    }

    /** A file that is not there yet: once it is kept it stands in its place; closed without that, nothing of it stays. */
    public static final class Pending implements Closeable {
        private final Path file;
        private final Path beside;
        private final FileChannel channel;
        private final OutputStream out;

        private Pending(Path file, Path beside) throws IOException {
            this.file = file;
            this.beside = beside;
            // Whoever stops a command in the middle leaves nothing behind either.
            beside.toFile().deleteOnExit();
            channel = FileChannel.open(beside, StandardOpenOption.WRITE);
            out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        }

        /** Where it is written. */
        public OutputStream out() {
            return out;
        }

        /** It is whole: puts it in place of what stood there. */
        public void keep() throws IOException {
            if (channel.isOpen()) {
                out.flush();
                channel.force(true);
                channel.close();
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(beside);
        }
    }
}
