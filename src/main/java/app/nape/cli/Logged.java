package app.nape.cli;

import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.util.List;
import java.util.UUID;

/** What every command that writes to the journal does last. */
final class Logged {
    private Logged() {}

    record Listing(UUID id) {}

    record PainListing(UUID id, StandingListing standing) {}

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

    /** The same for what hurts: says at once which warning signs stand, before anything else is asked or done. */
    static int savePain(Surroundings surroundings, Output output, UUID id, List<JournalEntry> entries) {
        surroundings.journal().saveAll(entries);
        changed(surroundings);
        StandingNow now = StandingNow.read(surroundings);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new PainListing(id, now.listing()),
                            surroundings.clocks().zone()));
        } else {
            now.say(surroundings);
            surroundings.out().println(surroundings.texts().of("cli.log.saved", id));
        }
        return 0;
    }

    /** Tells the agent, and through it the window, that the journal has changed. */
    static void changed(Surroundings surroundings) {
        surroundings.ask(new Request.JournalChanged());
    }
}
