import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends the layout of every source file, or of those that are named; {@link Checks} asks what is to be mended. Run by the build on the
 * project's JDK, because formatters that run inside Maven cannot read today's Java when Maven itself runs on an older one.
 */
final class Format {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private Format() {}

    public static void main(String[] words) throws IOException {
        List<Path> files =
                words.length == 0 ? all() : Stream.of(words).map(Path::of).toList();
        List<String> problems = files.parallelStream()
                .flatMap(file -> problem(file, true).stream())
                .toList();
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
        }
    }

    /** A sentence for each file that is laid out otherwise, or cannot be; on this thread alone, since tests go on beside it. */
    static List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : all()) {
            problem(file, false).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            problems.add("Run: mvn -q validate exec:exec@format");
        }
        return problems;
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /**
     * As {@link Formatter#formatSourceAndFixImports} says it, which lays a file out twice more where a line is too long, to wrap the strings
     * in it: most such lines are comments, without one.
     */
    private static String laidOut(String source) throws FormatterException {
        String once = FORMATTER.formatSource(
                RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, STYLE)));
        return once.lines().anyMatch(Format::mayBeWrapped) ? FORMATTER.formatSourceAndFixImports(source) : once;
    }

    private static boolean mayBeWrapped(String line) {
        return line.contains("\"\"\"") || (line.length() > STYLE.maxLineLength() && line.contains("\""));
    }

    private static Optional<String> problem(Path file, boolean mend) {
        try {
            String was = Files.readString(file);
            String tidy = laidOut(was);
            if (tidy.equals(was)) {
                return Optional.empty();
            }
            if (mend) {
                Files.writeString(file, tidy);
                return Optional.empty();
            }
            return Optional.of("Not in the house's layout: " + file);
        } catch (IOException | FormatterException problem) {
            // It cannot yet read an unnamed variable inside a record pattern, case Point(_, var y): name it, or bind
            // the whole.
            return Optional.of(file + " cannot be laid out: " + problem.getMessage());
        }
    }
}
