package app.nape.cli;

import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.util.List;
import java.util.UUID;

/** What every command that writes to the journal does last. */
final class Logged {
    private Logged() {}

    record Listing(UUID id) {}

    /** Makes the entries durable, tells the other processes, and prints the entry's id. */
    static int save(Surroundings surroundings, Output output, UUID id, List<JournalEntry> entries) {
        surroundings.journal().saveAll(entries);
        changed(surroundings);
        surroundings
                .out()
                .println(
                        output.json
                                ? Json.of(new Listing(id), surroundings.clocks().zone())
                                : surroundings.texts().of("cli.log.saved", id));
        return 0;
    }

    /** Tells the agent, and through it the window, that the journal has changed. */
    static void changed(Surroundings surroundings) {
        surroundings.ask(new Request.JournalChanged());
    }
}
