package app.nape.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Files that a person names, to be read or to be written. Only ordinary ones are: a pipe would be waited for without end, a device has no
 * end or would be replaced, and what is many times larger than anything Nape writes would fill the memory.
 */
public final class GivenFile {
    /** More than any schedule or routines need, in bytes. */
    private static final int MOST = 1_000_000;

    private GivenFile() {}

    /** Why a file is left alone. */
    public enum Fault {
        MISSING,
        FOLDER,
        /** A pipe, a device, a socket; or a link where something is to be written. */
        NOT_ORDINARY,
        TOO_LARGE,
        UNREADABLE
    }

    /** A file that is left alone. */
    public static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;

        private final Fault fault;

        private Unfit(Path file, Fault fault) {
            super(fault + ": " + file);
            this.fault = fault;
        }

        /** Why. */
        public Fault fault() {
            return fault;
        }
    }

    /** Refuses what is no ordinary file that can be read. */
    public static void check(Path file) throws Unfit {
        if (Files.isDirectory(file)) {
            throw new Unfit(file, Fault.FOLDER);
        }
        if (!Files.isRegularFile(file)) {
            throw new Unfit(file, Files.notExists(file) ? Fault.MISSING : Fault.NOT_ORDINARY);
        }
        if (!Files.isReadable(file)) {
            throw new Unfit(file, Fault.UNREADABLE);
        }
    }

    /** What stands in a small file, such as a schedule or routines. */
    public static byte[] read(Path file) throws Unfit {
        return read(file, MOST);
    }

    /** What stands in a file of at most so many bytes. Of a larger one nothing is read where it tells its size. */
    public static byte[] read(Path file, int most) throws Unfit {
        check(file);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > most) {
                throw new Unfit(file, Fault.TOO_LARGE);
            }
            // Not its size alone: some files tell none, and it may grow.
            bytes = in.readNBytes(most + 1);
        } catch (Unfit tooLarge) {
            throw tooLarge;
        } catch (IOException problem) {
            throw new Unfit(file, Fault.UNREADABLE);
        }
        if (bytes.length > most) {
            throw new Unfit(file, Fault.TOO_LARGE);
        }
        return bytes;
    }

    /** Refuses a place where something else than an ordinary file stands; nothing may stand there, too. */
    public static void checkTarget(Path file) throws Unfit {
        if (Files.isDirectory(file)) {
            throw new Unfit(file, Fault.FOLDER);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unfit(file, Fault.NOT_ORDINARY);
        }
    }
}
