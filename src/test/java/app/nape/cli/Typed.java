package app.nape.cli;

import app.nape.journal.Journal;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;

/** A command that is typed beside an open window: on the same journal, at the same time. */
public final class Typed {
    private Typed() {}

    /** The exit code, then what was said. */
    public static String run(Journal journal, Instant now, ZoneId zone, Texts texts, String... words) {
        InventedMachine machine = new InventedMachine(journal, zone, texts);
        machine.now = now;
        return machine.run(words);
    }
}
