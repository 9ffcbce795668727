package app.nape.cli;

import app.nape.link.Request;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
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

    /** The file that a word means, written as a path or, as desktops do, as an address; null for a place, or no file that is there. */
    static @Nullable Path file(String word) {
        try {
            Path file = word.startsWith("file:") ? Path.of(URI.create(word)) : Path.of(word);
            return PAGES.contains(word) || !Files.isRegularFile(file) ? null : file;
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return null;
        }
    }

    /** Whether a word names a file, one that is there or one that was. */
    static boolean named(String word) {
        return file(word) != null || address(word);
    }

    private static boolean address(String word) {
        return !word.startsWith("-") && (word.contains("/") || word.startsWith("file:"));
    }

    @Override
    public Integer call() {
        Path file = file(page);
        if (file != null) {
            Asking.accept(
                    surroundings,
                    surroundings.askStarting(new Request.OpenWindow(
                            "file", file.toAbsolutePath().normalize().toString())));
            return 0;
        }
        if (address(page)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.open.gone", page));
        }
        if (!PAGES.contains(page)) {
            throw new Refusal(
                    Refusal.NOT_FOUND, surroundings.texts().of("cli.open.unknown", page, String.join(", ", PAGES)));
        }
        Asking.accept(surroundings, surroundings.askStarting(new Request.OpenWindow(page, argument)));
        return 0;
    }
}
