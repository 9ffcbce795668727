package app.nape.app.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts Nape's other processes the way this one was started: by the launchers of an installed image, or with the same Java
 * and module path during development.
 *
 * @param image the installed program that this process was started from, or null
 * @param java the Java machine in use
 * @param modulePath the module path in use
 * @param own the data folder to hand on, or null
 */
public record Processes(
        @Nullable InstalledImage image,
        Path java,
        String modulePath,
        @Nullable Path own) {
    private static final String STARTUP = "DESKTOP_STARTUP_ID";

    /** As this process was started. */
    static Processes here(@Nullable Path own) {
        return new Processes(
                InstalledImage.here(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("jdk.module.path", ""),
                own);
    }

    /** The words that start the agent. */
    public List<String> agent() {
        return command("nape-agent", "agent", List.of("--background"));
    }

    /** The words that start a window that waits to be told what to show. */
    public List<String> window() {
        return command("nape", "window", List.of("--opened-by-agent"));
    }

    /** Starts a process that lives on when this one ends, also when its terminal closes. */
    public static Process start(List<String> command) throws IOException {
        return start(command, "");
    }

    /**
     * The same for one that the desktop waits for.
     *
     * @param startup by what the desktop knows its window (Startup Notification Protocol); empty for nothing
     */
    public static Process start(List<String> command, String startup) throws IOException {
        List<String> words = new ArrayList<>();
        session().ifPresent(words::add);
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(nothing())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // The launcher tells itself by this variable that it has started already.
        environment.keySet().removeIf(name -> name.startsWith("_JPACKAGE_LAUNCHER"));
        // The one that this process was itself started with has been used up.
        environment.remove(STARTUP);
        if (!startup.isEmpty()) {
            environment.put(STARTUP, startup);
        }
        return builder.start();
    }

    private List<String> command(String name, String kind, List<String> words) {
        List<String> command = new ArrayList<>();
        InstalledImage installed = image;
        if (installed != null) {
            command.add(installed.start(name).toString());
        } else {
            command.add(java.toString());
            command.addAll(JvmOptions.of(kind));
            command.addAll(List.of("--module-path", modulePath, "--module", "app.nape/app.nape.app.Main"));
        }
        if (own != null) {
            command.addAll(List.of("--data-dir", own.toString()));
        }
        command.addAll(words);
        return command;
    }

    private static Optional<String> session() {
        return List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
