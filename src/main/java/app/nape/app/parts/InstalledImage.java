package app.nape.app.parts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The installed program that this process was started from.
 *
 * @param launcher what starts Nape again
 * @param whole whether that is one file with everything in it (an AppImage), which finds out from the words which process is meant
 */
public record InstalledImage(Path launcher, boolean whole) {
    /** The program that this process was started from; null during development. */
    static @Nullable InstalledImage here() {
        String launcher = System.getProperty("jpackage.app-path");
        return launcher == null ? null : of(Path.of(launcher), System.getenv());
    }

    /**
     * An image that is one file is mounted for each process that it starts, and the mount is taken away when that process ends: another
     * one started from the mount would die with it. So it is the file that is started again. Both variables are also seen by
     * programs that somebody else's such file has started; they speak of this process only where it lies in the mount.
     */
    static InstalledImage of(Path here, Map<String, String> environment) {
        String file = environment.get("APPIMAGE");
        String mount = environment.get("APPDIR");
        boolean mounted = file != null && mount != null && !mount.isBlank() && here.startsWith(Path.of(mount));
        return mounted ? new InstalledImage(Path.of(file), true) : new InstalledImage(here, false);
    }

    /** What starts another of Nape's processes. */
    Path start(String name) {
        return whole ? launcher : launcher.resolveSibling(name + suffix());
    }

    private String suffix() {
        return launcher.toString().toLowerCase(Locale.ROOT).endsWith(".exe") ? ".exe" : "";
    }
}
