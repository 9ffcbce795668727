package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.app.paths.PrivateLog;
import app.nape.cli.Commands;
import java.io.FilterWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of Nape's own is a sentence on the terminal and a trace in the log file, never the other way round. */
class CommandFaultTest {
    private final Path folder;
    private final Logger logger = Logger.getLogger(Commands.class.getName());
    private final Handler log;

    CommandFaultTest(@TempDir Path folder) {
        this.folder = folder;
        log = new PrivateLog(folder.resolve("command.log"));
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void takesItsLogAway() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    /** Where writing fails in a way that nobody foresaw. */
    private static PrintWriter failing() {
        return new PrintWriter(new FilterWriter(Writer.nullWriter()) {
            @Override
            public void write(String text, int from, int length) {
                throw new IllegalStateException("my neck hurts");
            }
        });
    }

    @Test
    void saysOneSentenceAndNotesTheTraceWithoutWhatWasWritten() throws Exception {
        StringWriter err = new StringWriter();
        StartWords start =
                StartWords.read("--data-dir", folder.resolve("data").toString(), "--lang", "en-GB", "status");
        ProcessParts parts = ProcessParts.of(start);
        Folders.make(parts.paths());
        int code;
        try (CommandSurroundings surroundings = new CommandSurroundings(parts, failing(), new PrintWriter(err))) {
            code = Commands.run(surroundings, start.command().toArray(String[]::new));
        }
        assertEquals(4, code);
        assertEquals(
                "Something went wrong in Nape itself. Its log file notes where, without anything you wrote."
                        + System.lineSeparator(),
                err.toString());
        String noted = Files.readString(folder.resolve("command.log"));
        assertTrue(noted.contains("java.lang.IllegalStateException"), noted);
        assertTrue(noted.contains("at app.nape") || noted.contains("app.nape/app.nape"), noted);
        assertFalse(noted.contains("my neck hurts"), noted);
    }
}
