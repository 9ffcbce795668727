package app.nape.cli;

import app.nape.link.Request;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape open PAGE|FILE}: the window at one of its places, or with what a file holds; the desktop entry uses it. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of(
            "today", "stretch", "log", "insights", "programme", "settings", "log-pain", "remedy", "redflags", "guide");

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PAGE|FILE")
    private String page = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    private @Nullable String argument;

    OpenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The file that is meant; null where the word names a place, or no file that is there. */
    private @Nullable Path file() {
        try {
            return PAGES.contains(page) || !Files.isRegularFile(Path.of(page)) ? null : Path.of(page);
        } catch (InvalidPathException none) {
            return null;
        }
    }

    @Override
    public Integer call() {
        Path file = file();
        if (file != null) {
            Asking.accept(
                    surroundings,
                    surroundings.askStarting(new Request.OpenWindow(
                            "file", file.toAbsolutePath().normalize().toString())));
            return 0;
        }
        if (!PAGES.contains(page)) {
            throw new Refusal(
                    Refusal.NOT_FOUND, surroundings.texts().of("cli.open.unknown", page, String.join(", ", PAGES)));
        }
        Asking.accept(surroundings, surroundings.askStarting(new Request.OpenWindow(page, argument)));
        return 0;
    }
}
