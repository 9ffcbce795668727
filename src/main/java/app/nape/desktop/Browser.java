package app.nape.desktop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens a public page in the person's own browser, a number to ring or an address to write to, by the system's own program for it. Nape itself never asks the net for anything.
 */
public final class Browser {
    /** Opens nothing. */
    public static final Browser NONE = new Browser(List.of(), Duration.ZERO);

    private static final Logger LOG = System.getLogger(Browser.class.getName());
    private static final Set<String> PUBLIC = Set.of("http", "https", "tel", "mailto");

    /** A program that has not failed by now has a browser before it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> command;
    private final Duration patience;

    /** @param command the system's program and what it is told before the address; empty where there is none */
    public Browser(List<String> command) {
        this(command, PATIENCE);
    }

    /** @param patience how long it is waited whether the program fails */
    Browser(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    /** Takes out what the launcher says to Nape's window alone (installer/linux/scripts.sh). */
    static void withoutOwnWords(Map<String, String> environment) {
        environment.remove("GDK_GL", "disable");
        environment.remove("MALLOC_ARENA_MAX", "2");
    }

    /** Opens a page; false where no program took it. Waits for the program's answer: not for the FX thread. */
    public boolean open(URI page) {
        if (command.isEmpty() || !PUBLIC.contains(String.valueOf(page.getScheme()))) {
            return false;
        }
        try {
            // The address is one argument; no shell ever sees it.
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(page.toASCIIString()))
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            withoutOwnWords(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            return !process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "No browser was opened: {0}", problem.toString());
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
