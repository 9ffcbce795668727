package app.nape.cli;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.care.standing.Relief;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.FollowedDay;
import app.nape.words.ProgrammeWords;
import java.util.List;

/** {@code nape plan} alone: what is followed, with what is due of it; then what was opened and waits for an answer. */
final class FollowedList {
    private final Surroundings surroundings;

    FollowedList(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The whole listing.
     *
     * @param followed what is followed
     * @param waiting programmes that were opened and neither begun with nor declined
     */
    record Listing(StandingListing standing, List<FollowedListing> followed, List<ArrivalListing> waiting) {}

    void print(Output output) {
        StandingNow standing = StandingNow.read(surroundings);
        List<FollowedDay> followed = FollowedNow.all(surroundings);
        List<Arrival> waiting = offered();
        if (output.json) {
            boolean held = standing.holds(Relief.EXERCISES);
            Listing listing = new Listing(
                    standing.listing(),
                    followed.stream()
                            .map(now -> FollowedListing.of(
                                    now, held, surroundings.clocks().now().wall()))
                            .toList(),
                    waiting.stream()
                            .map(each -> ArrivalListing.of(surroundings, each))
                            .toList());
            surroundings.out().println(Json.of(listing, surroundings.clocks().zone()));
            return;
        }
        if (!followed.isEmpty()) {
            standing.sayUrgent(surroundings);
        }
        FollowedLines lines = new FollowedLines(surroundings, standing);
        followed.forEach(now -> lines.of(now).forEach(surroundings.out()::println));
        ProgrammeWords words =
                new ProgrammeWords(surroundings.texts(), surroundings.clocks().zone());
        waiting.forEach(arrival -> surroundings
                .out()
                .println(surroundings.texts().of("cli.followed.waits", words.from(arrival.programme()))));
        if (followed.isEmpty() && waiting.isEmpty()) {
            surroundings.out().println(surroundings.texts().of("cli.followed.none"));
        }
    }

    private List<Arrival> offered() {
        Programmes programmes = surroundings.journal().programmes();
        return programmes.all().stream()
                .filter(kept -> kept.state() == ProgrammeState.OFFERED)
                .flatMap((KeptProgramme kept) -> Arrival.waiting(kept, programmes).stream())
                .toList();
    }
}
