package app.nape.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes Nape's folders, open to their owner alone. */
final class Folders {
    private Folders() {}

    /** Makes those that are missing and closes all to others. Throws with one sentence when a folder cannot be had. */
    static void make(AppPaths paths) throws IOException {
        for (Path folder : List.of(paths.data(), paths.config(), paths.runtime(), paths.log())) {
            own(folder);
        }
    }

    private static void own(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException problem) {
            throw new IOException("Nape cannot use the folder " + folder + ": " + reason(problem) + ".", problem);
        }
    }

    private static String reason(IOException problem) {
        return problem instanceof java.nio.file.FileAlreadyExistsException
                ? "a file of that name is in the way"
                : problem instanceof java.nio.file.AccessDeniedException
                        ? "it may not be written"
                        : String.valueOf(problem.getMessage());
    }
}
