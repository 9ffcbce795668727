package app.nape.ui.shell;

import app.nape.ui.Place;

/** The page that a window begins with. Lives on the FX thread. */
public final class FirstPage {
    private final Shell shell;

    /** The page that this shell's window begins with. */
    public FirstPage(Shell shell) {
        this.shell = shell;
    }

    /** Makes and opens it, unless the person was quicker and is elsewhere. */
    public void open() {
        if (shell.shown() == null) {
            shell.open(Place.TODAY, null);
        }
    }
}
