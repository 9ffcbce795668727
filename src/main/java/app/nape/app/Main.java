package app.nape.app;

import app.nape.cli.Commands;
import app.nape.content.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every one of Nape's processes begins: the window, the agent and each command. */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int USAGE = 2;
    private static final int REFUSED = 3;
    private static final int DATA = 4;

    private Main() {}

    /** Starts the process that the words name; ends with its exit code. */
    public static void main(String[] words) throws InterruptedException {
        // In UTF-8 like every other answer, whatever the locale.
        System.exit(
                run(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), words));
    }

    private static int run(PrintStream err, String... words) throws InterruptedException {
        Logging.toNowhere();
        try {
            StartWords start = StartWords.read(TypedWords.of(words));
            Wiring wiring = Wiring.of(start);
            return run(wiring, start, err);
        } catch (StartWords.ValueMissing option) {
            err.println(texts().of("agent.start.value-missing", String.valueOf(option.getMessage())));
            return USAGE;
        } catch (TypedWords.Lost lost) {
            err.println(texts().of("agent.start.letters"));
            return USAGE;
        } catch (InvalidPathException problem) {
            err.println(texts().of("agent.start.path", problem.getInput()));
            return USAGE;
        } catch (IOException problem) {
            err.println(problem.getMessage());
            return DATA;
        } catch (RuntimeException | Error fault) {
            // A full memory counts too: the person gets a sentence, the log where it happened.
            LOG.error("the process failed", fault);
            err.println(texts().of("cli.failed"));
            return DATA;
        }
    }

    private static Texts texts() {
        return new Texts(Locale.getDefault());
    }

    private static int run(Wiring wiring, StartWords start, PrintStream err) throws IOException, InterruptedException {
        return switch (start.kind()) {
            case COMMAND -> {
                Folders.make(wiring.paths());
                Logging.to(wiring.paths(), "nape-command");
                try (CommandSurroundings surroundings = new CommandSurroundings(wiring)) {
                    yield Commands.run(surroundings, start.command().toArray(String[]::new));
                }
            }
            case AGENT -> {
                Folders.make(wiring.paths());
                Logging.to(wiring.paths(), "nape-agent");
                yield AgentMain.run(wiring, start.training());
            }
            case WINDOW, WINDOW_FOR_AGENT -> {
                String obstacle = DisplayCheck.obstacle(System.getenv());
                if (!obstacle.isEmpty()) {
                    // texts: agent.window.*
                    err.println(wiring.texts().of(obstacle));
                    yield REFUSED;
                }
                Folders.make(wiring.paths());
                Logging.to(wiring.paths(), "nape");
                if (start.training()) {
                    CommandTraining.run(wiring);
                }
                yield WindowMain.run(wiring, start);
            }
        };
    }
}
