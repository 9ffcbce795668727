package app.nape.desktop.linux;

import java.io.IOException;

/** The other side of a bus answered with an error. */
final class BusRefusal extends IOException {
    private static final long serialVersionUID = 1;

    /** @param error its D-Bus name */
    BusRefusal(String error) {
        super(error);
    }
}
