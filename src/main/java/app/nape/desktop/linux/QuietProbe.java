package app.nape.desktop.linux;

import java.io.IOException;

/** One way to find out whether this is a bad moment. */
@FunctionalInterface
interface QuietProbe {
    boolean quiet() throws IOException;
}
