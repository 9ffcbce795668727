package app.nape.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sets up where log lines go: to one file for each kind of process, never to the terminal. */
final class Logging {
    private Logging() {}

    /** From now on lines go nowhere: what fails before there is a folder must not reach the terminal as a trace. */
    static void toNowhere() {
        LogManager.getLogManager().reset();
    }

    /** From now on lines go to {@code process.log} in the log folder. */
    static void to(AppPaths paths, String process) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        Handler file = new PrivateLog(paths.log().resolve(process + ".log"));
        root.addHandler(file);
    }
}
