package app.nape.cli;

import app.nape.content.CautionSentences;
import app.nape.journal.JournalEntry;
import app.nape.journal.KeptCautions;
import app.nape.link.Request;
import java.util.List;
import java.util.UUID;

/** What every command that writes to the journal does last. */
final class Logged {
    private Logged() {}

    record Listing(UUID id, List<String> cautions) {}

    record PainListing(UUID id, StandingListing standing, List<String> cautions) {}

    /** Makes the entries durable, tells the other processes, and prints the entry's id and what is to be said of it. */
    static int save(Surroundings surroundings, Output output, UUID id, List<? extends JournalEntry> entries) {
        surroundings.journal().saveAll(entries);
        changed(surroundings);
        List<String> cautions = cautions(surroundings, entries);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Listing(id, cautions), surroundings.clocks().zone()));
        } else {
            surroundings.out().println(surroundings.texts().of("cli.log.saved", id));
            cautions.forEach(surroundings.out()::println);
        }
        return 0;
    }

    /** The same for what hurts: says at once which warning signs stand, before anything else is asked or done. */
    static int savePain(Surroundings surroundings, Output output, UUID id, List<? extends JournalEntry> entries) {
        return savePain(surroundings, output, id, entries, List.of());
    }

    /** The same, with more sentences after its cautions. */
    static int savePain(
            Surroundings surroundings,
            Output output,
            UUID id,
            List<? extends JournalEntry> entries,
            List<String> more) {
        surroundings.journal().saveAll(entries);
        changed(surroundings);
        StandingNow now = StandingNow.read(surroundings);
        List<String> cautions = new java.util.ArrayList<>(cautions(surroundings, entries));
        cautions.addAll(more);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new PainListing(id, now.listing(), cautions),
                            surroundings.clocks().zone()));
        } else {
            now.say(surroundings);
            surroundings.out().println(surroundings.texts().of("cli.log.saved", id));
            cautions.forEach(surroundings.out()::println);
        }
        return 0;
    }

    /** One sentence for each thing that is kept as it was said though it is not what is advised. */
    private static List<String> cautions(Surroundings surroundings, List<? extends JournalEntry> entries) {
        CautionSentences words =
                new CautionSentences(surroundings.texts(), surroundings.clocks().zone());
        return entries.stream()
                .flatMap(entry ->
                        KeptCautions.of(
                                surroundings.journal(), surroundings.care().remedies(), entry)
                                .stream())
                .map(words::say)
                .distinct()
                .toList();
    }

    /** Tells the agent, and through it the window, that the journal has changed. */
    static void changed(Surroundings surroundings) {
        surroundings.ask(new Request.JournalChanged());
    }
}
