package app.nape.app.paths;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chooses {@link AppPaths} as each system wants it: XDG on Linux, AppData on Windows, Application Support on macOS.
 *
 * @param os the system's name as in {@code os.name}
 * @param home the person's home
 * @param temp the folder for temporary files
 * @param environment the environment's variables
 */
public record PathChoice(String os, Path home, Path temp, Map<String, String> environment) {
    /** Longest path that a Unix-domain socket's address holds on every system (104 bytes on macOS, 108 on Linux). */
    static final int LONGEST_SOCKET = 100;

    private static final String PORTABLE = "portable";

    /** For this process's system and user. */
    public static PathChoice here() {
        return new PathChoice(
                System.getProperty("os.name", "Linux"),
                home(System.getenv("HOME"), System.getProperty("user.home", ".")),
                Path.of(System.getProperty("java.io.tmpdir", "/tmp")),
                System.getenv());
    }

    /** The home that the environment names, as every other program of the session takes it; else the one of the user's account. */
    static Path home(@Nullable String named, String account) {
        return named != null && Path.of(named).isAbsolute() ? Path.of(named) : Path.of(account);
    }

    /**
     * The folder that keeps everything beside a program that is carried about: {@code data} beside a file {@code portable} in the
     * program's own folder, else null. What lies in the middle of an installed system is never looked at for one.
     *
     * @param launcher what started this process, or null during development
     */
    public static @Nullable Path portable(@Nullable String launcher) {
        Path bin = launcher == null
                ? null
                : Path.of(launcher).toAbsolutePath().normalize().getParent();
        Path folder = bin == null ? null : "bin".equals(String.valueOf(bin.getFileName())) ? bin.getParent() : bin;
        return folder != null && Files.isRegularFile(folder.resolve(PORTABLE)) ? folder.resolve("data") : null;
    }

    /** The paths; {@code own} keeps everything under one folder of the person's choice, or null for the usual places. */
    public AppPaths paths(@Nullable Path own) {
        AppPaths wanted = own != null ? under(own.toAbsolutePath().normalize()) : usual();
        return fits(wanted)
                ? wanted
                : new AppPaths(wanted.data(), wanted.config(), shortRuntime(wanted.data()), wanted.log(), wanted.own());
    }

    private AppPaths usual() {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path local = variable("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Nape");
            Path roaming = variable("APPDATA", home.resolve("AppData/Roaming")).resolve("Nape");
            return new AppPaths(local, roaming, local.resolve("run"), local.resolve("log"), null);
        }
        if (name.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Nape");
            return new AppPaths(support, support, support.resolve("run"), home.resolve("Library/Logs/Nape"), null);
        }
        Path data = variable("XDG_DATA_HOME", home.resolve(".local/share")).resolve("nape");
        Path config = variable("XDG_CONFIG_HOME", home.resolve(".config")).resolve("nape");
        Path state = variable("XDG_STATE_HOME", home.resolve(".local/state")).resolve("nape");
        return new AppPaths(data, config, linuxRuntime(state), state, null);
    }

    private static AppPaths under(Path own) {
        return new AppPaths(own, own, own.resolve("run"), own.resolve("log"), own);
    }

    private Path linuxRuntime(Path state) {
        Path absent = state.resolve("run");
        Path chosen = variable("XDG_RUNTIME_DIR", absent);
        // A shell reached from elsewhere may lack the variable; the folder is there all the same, and so is the agent.
        Path session = chosen.equals(absent) ? sessionFolder() : chosen;
        return session == null ? absent : session.resolve("nape");
    }

    private @Nullable Path sessionFolder() {
        try {
            Path folder =
                    Path.of("/run/user", Files.getAttribute(home, "unix:uid").toString());
            return Files.isWritable(folder) ? folder : null;
        } catch (java.io.IOException | RuntimeException none) {
            return null;
        }
    }

    private Path shortRuntime(Path data) {
        String user = environment.getOrDefault("USER", System.getProperty("user.name", ""));
        byte[] key = (user + "\n" + data).getBytes(StandardCharsets.UTF_8);
        return temp.resolve("nape-" + UUID.nameUUIDFromBytes(key).toString().substring(0, 13));
    }

    /** A variable's path; a relative one is no path in the sense of the XDG rules and counts as absent. */
    private Path variable(String name, Path otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }

    private static boolean fits(AppPaths paths) {
        return paths.socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    }
}
