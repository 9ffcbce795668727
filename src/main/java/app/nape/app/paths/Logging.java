package app.nape.app.paths;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sets up where log lines go: to one file for each kind of process, never to the terminal. */
public final class Logging {
    /** Says with a trace, once in each process that makes a PDF, that it cannot give mapped files back; Nape has it map none. */
    private static final String MAPPED_FILES = "org.apache.pdfbox.io.IOUtils";

    private Logging() {}

    /** From now on lines go nowhere: what fails before there is a folder must not reach the terminal as a trace. */
    public static void toNowhere() {
        LogManager.getLogManager().reset();
    }

    /** From now on lines go to {@code process.log} in the log folder. */
    public static void to(AppPaths paths, String process) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        Handler file = new PrivateLog(paths.log().resolve(process + ".log"));
        file.setFilter(line -> !MAPPED_FILES.equals(line.getLoggerName()));
        root.addHandler(file);
    }
}
