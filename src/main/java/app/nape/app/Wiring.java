package app.nape.app;

import app.nape.app.agent.AgentMain;
import app.nape.app.command.CommandSurroundings;
import app.nape.app.parts.DisplayCheck;
import app.nape.app.parts.FirstQuestion;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.app.paths.Logging;
import app.nape.app.window.NoToolkit;
import app.nape.app.window.SentenceWindow;
import app.nape.app.window.WindowMain;
import app.nape.cli.Commands;
import app.nape.code.Told;
import java.io.IOException;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins the process that the words name from its parts, and runs it. */
final class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
    private static final int REFUSED = 3;

    private final ProcessParts parts;
    private final StartWords start;
    private final PrintStream err;

    private Wiring(ProcessParts parts, StartWords start, PrintStream err) {
        this.parts = parts;
        this.start = start;
        this.err = err;
    }

    /**
     * Runs the process to its end.
     *
     * @param err for the one sentence of a window that cannot be shown
     * @return its exit code
     * @throws IOException when its folders cannot be used; the message is a sentence for the person
     */
    static int run(StartWords start, PrintStream err) throws IOException, InterruptedException {
        Wiring wiring = new Wiring(ProcessParts.of(start), start, err);
        return switch (start.kind()) {
            case COMMAND -> wiring.command();
            case AGENT -> wiring.agent();
            case WINDOW, WINDOW_FOR_AGENT -> wiring.window();
        };
    }

    private int command() throws IOException {
        if (FirstQuestion.answered(parts, start.command())) {
            return 0;
        }
        try {
            kept("nape-command");
        } catch (IOException problem) {
            if (!Commands.needNothingKept(start.command())) {
                throw problem;
            }
        }
        try (CommandSurroundings surroundings = new CommandSurroundings(parts)) {
            return Commands.run(surroundings, start.command().toArray(String[]::new));
        }
    }

    private int agent() throws IOException, InterruptedException {
        kept("nape-agent");
        return AgentMain.run(parts, start.training(), err);
    }

    private int window() throws IOException, InterruptedException {
        String obstacle = DisplayCheck.obstacle(System.getenv());
        if (!obstacle.isEmpty()) {
            // texts: agent.window.*
            err.println(parts.texts().of(obstacle));
            return REFUSED;
        }
        try {
            kept("nape");
            return WindowMain.run(parts, start);
        } catch (NoToolkit gone) {
            LOG.warn("no window can be shown", gone);
            err.println(parts.texts().of(gone.sentence()));
            return REFUSED;
        } catch (IOException problem) {
            if (start.kind() == StartWords.Kind.WINDOW && SentenceWindow.needed()) {
                String why = problem instanceof Told told
                        ? parts.texts().of(told.sentence())
                        : String.valueOf(problem.getMessage());
                SentenceWindow.show(parts.texts(), why);
            }
            throw problem;
        }
    }

    /** Makes the folders, and from then on notes what goes wrong in a file under this name. */
    private void kept(String log) throws IOException {
        Folders.make(parts.paths());
        Logging.to(parts.paths(), log);
    }
}
