package app.nape.app;

import app.nape.app.parts.StartWords;
import app.nape.app.paths.Logging;
import app.nape.code.Told;
import app.nape.words.Texts;
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
            return Wiring.run(start, err);
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
            err.println(problem instanceof Told told ? texts().of(told.sentence()) : problem.getMessage());
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
}
