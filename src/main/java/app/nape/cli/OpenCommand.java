package app.nape.cli;

import app.nape.link.Request;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape open PAGE}: the window at one of its places; the desktop entry's actions use it. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of(
            "today", "stretch", "log", "insights", "programme", "settings", "log-pain", "remedy", "redflags", "guide");

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PAGE")
    private String page = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    private @Nullable String argument;

    OpenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!PAGES.contains(page)) {
            throw new Refusal(
                    Refusal.NOT_FOUND, surroundings.texts().of("cli.open.unknown", page, String.join(", ", PAGES)));
        }
        Asking.accept(surroundings, surroundings.askStarting(new Request.OpenWindow(page, argument)));
        return 0;
    }
}
