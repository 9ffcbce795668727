package app.nape.app.paths;

import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes Nape's folders, open to their owner alone; one that somebody else made and the person named keeps its mode. */
public final class Folders {
    private Folders() {}

    /**
     * Makes those that are missing, and closes the usual ones to others. A folder that the person named may serve others, too, so only
     * what is made in it is closed.
     *
     * @throws IOException with one sentence when a folder cannot be had
     */
    public static void make(AppPaths paths) throws IOException {
        for (Path folder : List.of(paths.data(), paths.config(), paths.runtime(), paths.log())) {
            own(folder, paths.own() == null || !folder.startsWith(paths.own()));
        }
    }

    private static void own(Path folder, boolean close) throws IOException {
        try {
            PrivateFiles.folder(folder);
            if (close && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException problem) {
            throw unusable(folder, problem);
        }
    }

    /** One sentence that says which folder cannot be used, and why. */
    static IOException unusable(@Nullable Path folder, IOException problem) {
        return new IOException("Nape cannot use the folder " + folder + ": " + reason(problem) + ".", problem);
    }

    private static String reason(IOException problem) {
        if (problem instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return problem instanceof java.nio.file.FileAlreadyExistsException
                ? "a file of that name is in the way"
                : problem instanceof java.nio.file.AccessDeniedException
                        ? "it may not be written"
                        : String.valueOf(problem.getMessage());
    }
}
