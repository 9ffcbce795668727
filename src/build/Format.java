import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks ({@code check}) or mends ({@code apply}) the layout of every source file, or of those that are named. Run by the build on the project's JDK,
 * because formatters that run inside Maven cannot read today's Java when Maven itself runs on an older one.
 */
final class Format {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private static volatile boolean unreadable;

    private Format() {}

    public static void main(String[] words) throws Exception {
        boolean apply = words[0].equals("apply");
        List<Path> files = words.length == 1
                ? all()
                : Stream.of(words).skip(1).map(Path::of).toList();
        List<Path> off =
                files.parallelStream().filter(file -> !tidy(file, apply)).toList();
        if (unreadable) {
            System.exit(1);
        }
        if (!off.isEmpty() && !apply) {
            off.forEach(file -> System.err.println("Not in the house's layout: " + file));
            System.err.println("Run: mvn -q validate exec:exec@format");
            System.exit(1);
        }
    }

    private static List<Path> all() throws java.io.IOException {
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

    private static boolean tidy(Path file, boolean apply) {
        try {
            String was = Files.readString(file);
            String tidy = laidOut(was);
            if (tidy.equals(was)) {
                return true;
            }
            if (apply) {
                Files.writeString(file, tidy);
            }
            return false;
        } catch (Exception problem) {
            // It cannot yet read an unnamed variable inside a record pattern, case Point(_, var y): name it, or bind
            // the whole.
            System.err.println(file + " cannot be laid out: " + problem.getMessage());
            unreadable = true;
            return false;
        }
    }
}
