package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import java.io.IOException;

/** Something that works while there is a bus. Called on the worker only. */
interface BusAdapter {
    /** There is a bus now. */
    void attach(Bus bus) throws IOException;

    /** There is none any more, or there never was. */
    void detach(Absence why);
}
