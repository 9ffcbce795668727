import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.module.ModuleFinder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the program's sources against Error Prone and NullAway, and all sources against the house's layout, which takes longer than to
 * compile them: so it begins with the build ({@code begin}) and goes on beside the tests, and what it found is asked for at the end
 * ({@code end}). The tests' own sources are held against the same two by {@code .ci/run} ({@code tests}), beside steps that wait. Each
 * warning fails the build. Whatever became of the beginning, the end says what holds for the sources as they are: where there is no answer
 * for them, it looks itself. What was answered once is not asked again before something changes.
 */
final class Checks {
    private static final Path OFF = Path.of("src/build/checks.off");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path MODULE = MAIN.resolve("module-info.java");
    private static final List<Path> ALL = List.of(Path.of("src"));

    /** Without the folders of the project, in which classes are being written meanwhile. */
    private static final List<String> LIBRARIES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .toList();

    private static final Pattern NEEDS = Pattern.compile("requires (?:static |transitive )*([\\w.]+);");

    private final boolean tests;
    private final String checks;
    private final Path lock;
    private final Path found;
    private final Path begun;

    private Checks(boolean tests, String checks) {
        this.tests = tests;
        this.checks = checks;
        Path folder = Path.of("target/checks", tests ? "tests" : "main");
        lock = folder.resolve("lock");
        found = folder.resolve("found");
        begun = folder.resolve("begun");
    }

    public static void main(String[] words) throws Exception {
        boolean tests = words[0].equals("tests");
        // Tests are looked at as parts of the module, as they run, so the compiler reads the program beside them.
        String others = tests ? " -XepExcludedPaths:.*/src/main/java/.*" : "";
        List<String> problems = new Checks(tests, words[1] + off() + others).problems();
        if (!words[0].equals("begin") && !problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
        }
    }

    private List<String> problems() throws IOException {
        Files.createDirectories(lock.getParent());
        // One at a time: the end waits for what has begun, and a beginning that comes late finds the answer there.
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = file.lock()) {
            if (!answered()) {
                look();
            }
            return Files.readAllLines(found).stream().skip(1).toList();
        }
    }

    /** What of the checks is not asked for, as an end to the options. */
    private static String off() throws IOException {
        return Files.readAllLines(OFF).stream()
                .filter(line -> !line.startsWith("#"))
                .map(check -> " -Xep:" + check + ":OFF")
                .collect(Collectors.joining());
    }

    /** Whether the answer is to the same question, and its question younger than all that it was about. */
    private boolean answered() throws IOException {
        if (!Files.exists(found) || !Files.readAllLines(found).getFirst().equals(asked())) {
            return false;
        }
        FileTime then = Files.getLastModifiedTime(begun);
        for (Path source : sources(ALL)) {
            if (Files.getLastModifiedTime(source).compareTo(then) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void look() throws IOException {
        Files.deleteIfExists(found);
        Files.writeString(begun, "");
        List<Path> sources = sources(trees());
        List<String> words = new ArrayList<>(List.of(
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "--should-stop=ifNoError=FLOW",
                "-XDaddTypeAnnotationsToSymbol=true",
                checks,
                "-parameters",
                "-encoding",
                "UTF-8",
                "--release",
                "25",
                "-Xmaxwarns",
                "1000",
                "-processorpath",
                String.join(File.pathSeparator, LIBRARIES),
                "-cp",
                String.join(File.pathSeparator, LIBRARIES),
                "-p",
                modules(),
                "--add-reads",
                "app.nape=ALL-UNNAMED",
                "--add-modules",
                "jdk.compiler",
                "-d",
                begun.getParent().toString()));
        sources.forEach(source -> words.add(source.toString()));
        Path half = found.resolveSibling("half");
        int failed;
        try (PrintWriter said = new PrintWriter(Files.newBufferedWriter(half))) {
            said.println(asked());
            failed = ToolProvider.findFirst("javac").orElseThrow().run(said, said, words.toArray(String[]::new));
            if (failed != 0) {
                said.println("The checks end with " + failed + ".");
            }
            if (!tests) {
                Format.problems().forEach(said::println);
            }
        }
        Files.move(half, found);
    }

    private String asked() throws IOException {
        return sources(trees()).size() + " " + Runtime.version() + " " + checks + " " + LIBRARIES.hashCode();
    }

    private List<Path> trees() {
        return tests ? List.of(MAIN, TESTS) : List.of(MAIN);
    }

    private static List<Path> sources(List<Path> trees) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path tree : trees) {
            try (Stream<Path> all = Files.walk(tree)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** Those of the libraries that the module asks for, and what they ask for. */
    private static String modules() throws IOException {
        ModuleFinder libraries =
                ModuleFinder.of(LIBRARIES.stream().map(Path::of).toArray(Path[]::new));
        Set<Path> found = new LinkedHashSet<>();
        Deque<String> asked = new ArrayDeque<>(NEEDS.matcher(Files.readString(MODULE))
                .results()
                .map(needs -> needs.group(1))
                .toList());
        while (!asked.isEmpty()) {
            libraries
                    .find(asked.pop())
                    .filter(library -> found.add(Path.of(library.location().orElseThrow())))
                    .ifPresent(library -> library.descriptor().requires().forEach(needs -> asked.push(needs.name())));
        }
        return found.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
