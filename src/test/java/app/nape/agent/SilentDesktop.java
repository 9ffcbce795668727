package app.nape.agent;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.OpenDesktop;

/** A desktop that has not been asked for anything yet. */
final class SilentDesktop implements OpenDesktop {
    @Override
    public Desktop now() {
        return Desktop.without(Absence.NOT_ASKED_YET);
    }

    @Override
    public void close() {}
}
