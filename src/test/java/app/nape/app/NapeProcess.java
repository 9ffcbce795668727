package app.nape.app;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts real processes of Nape, with the Java and the modules of the test that runs. */
public final class NapeProcess {
    /** What {@code xdotool search --class} finds its windows by. */
    static final String WINDOW_CLASS = "^app\\.nape\\.app\\.window\\.Nape$";

    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

    /** What is asked for by no module that says what it asks for. */
    private static final List<String> UNSAID =
            List.of("org.slf4j.jul", "org.apache.fontbox", "org.apache.pdfbox.io", "org.apache.commons.logging");

    /** First words that make windows. */
    private static final List<String> WINDOWS = List.of("--opened-by-agent", "tour");

    private NapeProcess() {}

    /** Starts one on a data folder; what it prints goes to {@code out}. It sees no display and no bus. */
    public static Process start(Path data, Path out, String... words) throws IOException {
        return start(alone(), data, out, words);
    }

    /** An environment, to be added to, in which it sees no display and no bus. */
    static Map<String, String> alone() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"));
        return environment;
    }

    /** Likewise, in this environment. The heap is as large as the launchers let it be: a window that has less collects without end. */
    public static Process start(Map<String, String> environment, Path data, Path out, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + CLASSES.resolve("app/nape/jvm/both.options"),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                words.length == 0 || WINDOWS.contains(words[0]) ? "-Xmx384m" : "-Xmx64m",
                "--module-path",
                modulePath(),
                "--module",
                "app.nape/app.nape.app.Main",
                "--data-dir",
                data.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs one to its end and hands back what it printed, behind its exit code. */
    static String run(Path data, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(data.getParent(), "out", ".txt");
        Process process = start(data, out, words);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("nape " + List.of(words) + " did not end");
        }
        return process.exitValue() + " " + Files.readString(out).strip();
    }

    /** Those that run on a data folder, whoever started them. */
    static List<ProcessHandle> on(Path data) {
        return ProcessHandle.allProcesses()
                .filter(each -> words(each).contains(data.toString()))
                .toList();
    }

    /** What Linux tells of a process itself: Java leaves words out that stand behind a long module path. */
    private static List<String> words(ProcessHandle process) {
        Path told = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return List.of(Files.readString(told).split("\0", -1));
        } catch (IOException gone) {
            return List.of(process.info().arguments().orElseGet(() -> new String[0]));
        }
    }

    /** Found once: every library's archive is opened for it. */
    static String modulePath() {
        return Found.MODULE_PATH;
    }

    private static final class Found {
        static final String MODULE_PATH = findModulePath();
    }

    private static String findModulePath() {
        Map<String, ModuleReference> found = new HashMap<>();
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty(property, ""))
                    .filter(entry -> entry.endsWith(".jar"))
                    .flatMap(NapeProcess::module)
                    .forEach(each -> found.putIfAbsent(each.descriptor().name(), each));
        }
        Map<String, ModuleReference> wanted = new LinkedHashMap<>();
        module(CLASSES.toString()).forEach(nape -> require(nape, found, wanted));
        UNSAID.forEach(name -> require(name, found, wanted));
        return wanted.values().stream()
                .map(each -> Path.of(each.location().orElseThrow()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Only what Nape asks for: the libraries of tests lie on the same path, and some cannot be modules side by side. */
    private static void require(
            ModuleReference module, Map<String, ModuleReference> found, Map<String, ModuleReference> wanted) {
        if (wanted.putIfAbsent(module.descriptor().name(), module) == null) {
            module.descriptor().requires().forEach(other -> require(other.name(), found, wanted));
        }
    }

    private static void require(String name, Map<String, ModuleReference> found, Map<String, ModuleReference> wanted) {
        ModuleReference module = found.get(name);
        if (module != null) {
            require(module, found, wanted);
        }
    }

    private static Stream<ModuleReference> module(String path) {
        try {
            return ModuleFinder.of(Path.of(path)).findAll().stream();
        } catch (FindException none) {
            return Stream.empty();
        }
    }
}
