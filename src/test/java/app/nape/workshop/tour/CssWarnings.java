package app.nape.workshop.tour;

import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the toolkit warns of while it styles: a colour whose name nobody gives, a value that it cannot read. */
final class CssWarnings extends Handler {
    private final Logger styles = Logger.getLogger("javafx.css");
    private final Set<String> heard = new TreeSet<>();

    CssWarnings() {
        styles.addHandler(this);
    }

    Set<String> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord warning) {
        heard.add(warning.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        styles.removeHandler(this);
    }
}
