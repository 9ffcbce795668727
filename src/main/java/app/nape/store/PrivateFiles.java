package app.nape.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes folders and files that only their owner can read, from their first byte on: 0700 and 0600 where modes exist. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    /** Whether files have modes here, as on Linux and macOS. */
    static final boolean MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Makes the folder and those above it; one that stood there keeps its mode. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (MODES) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes an empty file, or closes one that stood there to others; false when it stood there. */
    public static boolean file(Path file) throws IOException {
        try {
            if (MODES) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
            } else {
                Files.createFile(file);
            }
            return true;
        } catch (FileAlreadyExistsException there) {
            restrict(file);
            return false;
        }
    }

    private static void restrict(Path file) throws IOException {
        if (MODES
                && !Files.isSymbolicLink(file)
                && !Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                        .equals(FILE)
                && Files.isWritable(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }
}
