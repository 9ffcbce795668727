package app.nape.app.paths;

import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes Nape's folders, open to their owner alone; one that somebody else made and the person named keeps its mode. */
public final class Folders {
    private Folders() {}

    /**
     * Makes those that are missing, and closes the usual ones to others. A folder that the person named may serve others, too, so only
     * what is made in it is closed.
     *
     * @throws Unusable when a folder cannot be had
     */
    public static void make(AppPaths paths) throws Unusable {
        for (Path folder : List.of(paths.data(), paths.config(), paths.runtime(), paths.log())) {
            own(folder, paths.own() == null || !folder.startsWith(paths.own()));
        }
    }

    private static void own(Path folder, boolean close) throws Unusable {
        try {
            PrivateFiles.folder(folder);
            if (close && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException problem) {
            throw new Unusable(folder, problem);
        }
    }
}
