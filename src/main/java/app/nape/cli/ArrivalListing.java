package app.nape.cli;

import app.nape.care.plan.Diff;
import app.nape.care.plan.Programme;
import app.nape.code.Worded;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.SenderNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme's file as commands list it before it is begun with.
 *
 * @param kind what it would be here: new, newer, same, older or other
 * @param sender who: unsigned, new-key, known-key, key-changed or other-key
 * @param number the sender's number, or null
 * @param changes what is other than in the revision that is followed
 * @param others titles of other programmes that are followed
 * @param asked keys of what its exercises mind, where one may apply to the person
 */
record ArrivalListing(
        UUID id,
        int revision,
        String title,
        String label,
        String kind,
        String sender,
        String from,
        @Nullable String number,
        boolean canBegin,
        List<Change> changes,
        List<String> others,
        List<String> asked) {
    record Change(String what, String phase, String set, String item) {}

    static ArrivalListing of(Surroundings surroundings, Arrival arrival) {
        Programme programme = arrival.programme();
        return new ArrivalListing(
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.label(),
                Worded.wordOf(arrival.kind()),
                Worded.wordOf(arrival.sender()),
                programme.sender().name(),
                Optional.ofNullable(arrival.opened().signed())
                        .map(SenderNumber::of)
                        .orElse(null),
                arrival.canBegin(),
                arrival.diff().map(Diff::changes).orElse(List.of()).stream()
                        .map(change -> new Change(
                                change.what().word(),
                                change.where().phase(),
                                change.where().set(),
                                change.where().item()))
                        .toList(),
                arrival.others().stream().map(Programme::title).toList(),
                PlanFiles.asked(surroundings, programme));
    }
}
